/** `PUBLIC_URL`: where readers outside find the public figures. */

/**
 * Why an address cannot be where the public figures are served, as one line in both languages; undefined where it can.
 * Only an origin can: addresses in pages begin at the root of their site, so that a folder would not be found.
 */
export function publicUrlObjection(written: string | undefined): string | undefined {
  if (written === undefined || written === '') return undefined;
  const why = whyNot(URL.parse(written.trim()));
  return why && `PUBLIC_URL "${written}": ${why}`;
}

const example = 'https://solieu.example.vn';

function whyNot(url: URL | null): string | undefined {
  if (url === null || !/^https?:$/.test(url.protocol))
    return `phải là địa chỉ đầy đủ http hoặc https, ví dụ ${example}. / must be a whole http or https address, such as ${example}.`;
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    return `không được có tên người dùng, phần sau dấu ? hoặc #; ví dụ ${example}. / must have no user name, and nothing behind ? or #; such as ${example}.`;
  if (url.pathname !== '/')
    return `chưa hỗ trợ thư mục con "${url.pathname}": trang phải ở gốc của tên miền; ví dụ ${url.origin}. / a folder "${url.pathname}" is not supported: the site must stand at the root of its domain; such as ${url.origin}.`;
  return undefined;
}

/** The address as codes begin with it: "https://solieu.example.vn", without a slash at the end. */
export function publicOrigin(written: string): string {
  return new URL(written.trim()).origin;
}
