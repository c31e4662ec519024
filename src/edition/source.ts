/** Where the exports are and how to read them: `DATA_DIR`, `AS_OF`, `ON_BAD_ROW`. */
export interface EditionSource {
  readonly dataFolder: string;
  readonly asOf?: string;
  readonly quarantine: boolean;
}

export function sourceFromEnvironment(env: NodeJS.ProcessEnv): EditionSource {
  return {
    dataFolder: env['DATA_DIR'] || 'data',
    ...(env['AS_OF'] && { asOf: env['AS_OF'] }),
    quarantine: env['ON_BAD_ROW'] === 'quarantine',
  };
}
