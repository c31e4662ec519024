/** The files that a page, a stylesheet or a script asks for, as paths below the site. */
import { posix } from 'node:path';

/** Values of attributes that a browser follows or loads. */
const LINKS = /\s(?:href|src|srcset|poster|data|action)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** Pictures and pages that others are told of; other contents of `<meta>` are no addresses. */
const TOLD = /\scontent\s*=\s*(?:"((?:\/|https?:)[^"\s]*)"|'((?:\/|https?:)[^'\s]*)')/gi;
const STYLES = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
const SCRIPTS = /(?:\bfrom|\bimport\s*\(?)\s*(?:"([^"]*)"|'([^']*)')/g;

const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  '.html': [LINKS, TOLD, STYLES],
  '.xml': [LINKS],
  '.css': [STYLES],
  '.js': [SCRIPTS],
};

/** Local addresses in a file; one that begins with `publicUrl` is local too. */
export function referencesIn(
  path: string,
  text: string,
  publicUrl: string | undefined,
): readonly string[] {
  const written = (patterns[posix.extname(path)] ?? []).flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match.slice(1).find((part) => part !== undefined)),
  );
  return [...new Set(written.flatMap((address = '') => local(address, path, publicUrl)))];
}

function local(address: string, from: string, publicUrl: string | undefined): readonly string[] {
  const isOwn = publicUrl !== undefined && `${address}/`.startsWith(`${publicUrl}/`);
  const [plain = ''] = (isOwn ? address.slice(publicUrl.length) || '/' : address).split(/[?#\s,]/);
  if (plain === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(plain)) return [];
  const path = plain.startsWith('/') ? plain.slice(1) : posix.join(posix.dirname(from), plain);
  return [path === '' || path.endsWith('/') ? `${path}index.html` : path];
}
