/** The kinds of pages, by their addresses: a site of any size has few of them. */

export const PAGE_KINDS = [
  'overview',
  'progress',
  'committees',
  'committee',
  'elections',
  'limitations',
  'afterCongress',
  'timeline',
  'briefing',
  'figures',
  'figure',
  'data',
  'whatChanged',
  'compare',
  'embed',
  'search',
  'changes',
  'methods',
  'guide',
  'notFound',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const byTermPage: Readonly<Record<string, PageKind>> = {
  '': 'overview',
  progress: 'progress',
  committees: 'committees',
  elections: 'elections',
  limitations: 'limitations',
  'after-congress': 'afterCongress',
  timeline: 'timeline',
  briefing: 'briefing',
  figures: 'figures',
  data: 'data',
  'what-changed': 'whatChanged',
};

const byFirstPart: Readonly<Record<string, PageKind>> = {
  compare: 'compare',
  search: 'search',
  changes: 'changes',
  methods: 'methods',
  guide: 'guide',
  '404.html': 'notFound',
};

/** The kind of a page by its address, "/en/bac-kan-2020-2025/progress/"; undefined for an address that is no page. */
export function pageKind(address: string): PageKind | undefined {
  const [first, ...rest] = partsOf(address);
  if (first === undefined) return 'overview';
  if (byFirstPart[first] !== undefined) return byFirstPart[first];
  // Pieces of HTML for other sites.
  if (address.endsWith('.html')) return undefined;
  const [page = '', ...below] = withoutDate(rest);
  if (page === 'embed' || below[1] === 'embed') return 'embed';
  if (below.length === 0) return byTermPage[page];
  return ONE_OF[page];
}

/** What the pages below a page are. */
const ONE_OF: Readonly<Record<string, PageKind>> = { committees: 'committee', figures: 'figure' };

function partsOf(address: string): readonly string[] {
  const parts = address.split('/').filter((part) => part !== '');
  return parts[0] === 'en' ? parts.slice(1) : parts;
}

/** Pages as of an earlier date are of the kind of the page that they are an earlier state of. */
function withoutDate(parts: readonly string[]): readonly string[] {
  return parts[0] === 'as-of' ? parts.slice(2) : parts;
}
