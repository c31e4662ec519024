/** The one table of headers: what a server says with each kind of address, to those inside and to everyone. */
import { headerPolicy, type Framing, type Policy } from './contentSecurityPolicy.ts';
import type { Kind } from './kinds.ts';

/** The site for those inside, or the public bundle. */
export type Audience = 'internal' | 'public';

export interface Header {
  readonly name: string;
  readonly value: string;
  /** `found`: not with an error, which must not be kept for a year; `overTls`: never on a plain connection. */
  readonly when: 'always' | 'found' | 'overTls';
}

const YEAR = 31_536_000;

const policies: Partial<Record<Kind, Policy>> = {
  page: 'page',
  missing: 'page',
  embed: 'embed',
  picture: 'picture',
  fixedPicture: 'picture',
  fragment: 'fragment',
  fixedFragment: 'fragment',
};

/** How long a browser may go without asking. */
const caching: Partial<Record<Kind, string>> = {
  asset: `max-age=${YEAR}, immutable`,
  // A release never changes a byte of these: a correction has an address of its own (`_v2`). The pages around them may
  // get a note, so embeds are asked for anew.
  fixedPicture: `max-age=${YEAR}, immutable`,
  fixedTable: `max-age=${YEAR}, immutable`,
  fixedFragment: `max-age=${YEAR}, immutable`,
  fixedFile: `max-age=${YEAR}, immutable`,
};

const common: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
    ...['microphone', 'midi', 'payment', 'usb'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

const framingHeader: Readonly<Record<Framing, Readonly<Record<string, string>>>> = {
  nobody: { 'X-Frame-Options': 'DENY' },
  ownSite: { 'X-Frame-Options': 'SAMEORIGIN' },
  everybody: {},
};

/** Every header of a kind but its type, in the order in which they are sent. */
export function headersOf(kind: Kind, audience: Audience): readonly Header[] {
  const framing = framingOf(kind, audience);
  const always = {
    'Content-Security-Policy': headerPolicy(policies[kind] ?? 'nothing', framing),
    ...framingHeader[framing],
    ...common,
    ...sharing(kind, audience),
    ...(isOutOfSearch(kind, audience) && { 'X-Robots-Tag': 'noindex' }),
  };
  const found = {
    'Cache-Control': cacheControl(kind, audience),
    ...(isTable(kind) && { 'Content-Disposition': 'attachment' }),
  };
  return [
    ...listed(always, 'always'),
    ...listed(found, kind === 'missing' ? 'always' : 'found'),
    ...overTls,
  ];
}

function listed(headers: Readonly<Record<string, string>>, when: Header['when']): Header[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value, when }));
}

/** A browser takes them over TLS alone, and complains of the second elsewhere. */
export const overTls: readonly Header[] = listed(
  {
    'Strict-Transport-Security': `max-age=${YEAR}`,
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
  'overTls',
);

const isTable = (kind: Kind): boolean => kind === 'table' || kind === 'fixedTable';

/**
 * Embeds are made for frames. Inside, only the site itself frames them (its previews): a frame on a page outside would
 * show internal numbers in the browser of somebody who may read them.
 */
function framingOf(kind: Kind, audience: Audience): Framing {
  if (!['embed', 'fragment', 'fixedFragment'].includes(kind)) return 'nobody';
  return audience === 'public' ? 'everybody' : 'ownSite';
}

/** Public files may be shown and read by any page: sandboxed frames, whose origin is nobody's, load typefaces so. */
function sharing(kind: Kind, audience: Audience): Readonly<Record<string, string>> {
  if (audience === 'internal') return { 'Cross-Origin-Resource-Policy': 'same-origin' };
  const isPage = kind === 'page' || kind === 'embed' || kind === 'missing';
  return {
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(!isPage && { 'Access-Control-Allow-Origin': '*' }),
  };
}

/** A figure alone is found through the page that shows it. */
const isOutOfSearch = (kind: Kind, audience: Audience): boolean =>
  audience === 'internal' || kind === 'embed' || kind === 'missing';

/** `no-cache`: kept, but asked for anew each time, which costs one short answer. */
function cacheControl(kind: Kind, audience: Audience): string {
  if (kind === 'missing') return 'no-store';
  return `${audience === 'public' ? 'public' : 'private'}, ${caching[kind] ?? 'no-cache'}`;
}
