/**
 * What a browser may load for a page of the site: what stands in its own files, and nothing else. Pages say it
 * themselves in a `<meta>`, so that it holds on every server and from a disk; servers say it as a header; both take it
 * from here. Astro's own policy lists hashes of inline code, of which the site has none.
 */
import { createHash } from 'node:crypto';
import { FRAGMENT_STYLES } from '../downloads/fragment/fragmentStyles.ts';

/** Who may show something in a frame: nobody, pages of the same site, or everybody. */
export type Framing = 'nobody' | 'ownSite' | 'everybody';

type Directives = Readonly<Record<string, string>>;

const nothing: Directives = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const embed: Directives = {
  ...nothing,
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  // An empty icon keeps browsers from asking for /favicon.ico.
  'img-src': "'self' data:",
  // No script makes markup from text: a name of an organisation stays a name.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const page: Directives = {
  ...embed,
  // The index of the search.
  'connect-src': "'self'",
  // Previews of embeds.
  'frame-src': "'self'",
  // The search without a script.
  'form-action': "'self'",
};

// `sandbox`: opened by itself it is a document of no site at all, without scripts.
const picture: Directives = { ...nothing, sandbox: '' };

// The piece of HTML carries its looks in `style` attributes, since it stands on pages without a style sheet for it. It is
// nobody's page until it is pasted and has no <meta>; a header allows its two texts, and no other style.
const fragment: Directives = {
  ...picture,
  'style-src-attr': ["'unsafe-hashes'", ...Object.values(FRAGMENT_STYLES).map(hash)].join(' '),
};

const directives = { nothing, embed, page, picture, fragment } as const;

export type Policy = keyof typeof directives;

/** A policy as a `<meta>` can say it; `frame-ancestors` and `sandbox` count in headers only. */
export function metaPolicy(policy: 'page' | 'embed'): string {
  return textOf(directives[policy]);
}

/** A policy as a header says it. */
export function headerPolicy(policy: Policy, framing: Framing): string {
  return textOf({ ...directives[policy], ...ancestors[framing] });
}

const ancestors: Readonly<Record<Framing, Directives>> = {
  nobody: { 'frame-ancestors': "'none'" },
  ownSite: { 'frame-ancestors': "'self'" },
  // Not `*`: that leaves out pages without an origin, such as the sandboxed preview of an editor.
  everybody: {},
};

function textOf(written: Directives): string {
  return Object.entries(written)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');
}

/** How a policy names a text that it allows. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
