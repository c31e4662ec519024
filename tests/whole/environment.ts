/** The environment of a user's shell: without what Vitest adds for itself, which Vite and Astro react to. */
export function shellEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const added = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)$/;
  const kept = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(kept), ...own };
}
