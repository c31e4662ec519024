/** What the site's files are, by their ending. JSON is UTF-8 by its own rule; SVG and PNG say it in themselves. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  // The only XML files are the feeds.
  xml: 'application/atom+xml; charset=utf-8',
};

/** The type of a path; a path that ends with `/` is a page. */
export function contentTypeOf(path: string): string | undefined {
  return contentTypes[path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1)];
}
