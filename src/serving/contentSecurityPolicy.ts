/**
 * What a browser may do with a document of the site. Pages and embeds carry their policy in their head, so that it holds
 * on every server and from a disk; a server that sends headers adds who may frame them, which no meta tag can say.
 */
import { createHash } from 'node:crypto';
import { FRAGMENT_STYLES } from '../downloads/fragment/fragmentStyles.ts';

/**
 * `page`: a page of the site. `embed`: a figure alone, in a frame. `fragment`: a piece of HTML to be pasted, opened by
 * itself; it carries no policy, since it becomes part of somebody else's page.
 */
export type Document = 'page' | 'embed' | 'fragment';

type Directives = Readonly<Record<string, string>>;

/** Nothing but the site's own files, and no text that a script could turn into markup. */
const shared: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const directives: Readonly<Record<Document, Directives>> = {
  page: {
    ...shared,
    // The empty icon, which keeps browsers from asking for one, is a data address.
    'img-src': "'self' data:",
    // The index of the search; files that a button copies.
    'connect-src': "'self'",
    // Previews of embeds.
    'frame-src': "'self'",
    // The search without a script.
    'form-action': "'self'",
  },
  embed: { ...shared, 'img-src': 'data:', 'form-action': "'none'" },
  fragment: {
    'default-src': "'none'",
    'style-src-attr': ["'unsafe-hashes'", ...Object.values(FRAGMENT_STYLES).map(hash)].join(' '),
    'base-uri': "'none'",
    'form-action': "'none'",
  },
};

/** The policy of a kind of document, as one line. Pure; without `frame-ancestors`, which holds in headers only. */
export function contentSecurityPolicy(document: Document): string {
  return Object.entries(directives[document])
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
