/** Who may read the internal host, as Caddy has it: the same gates as nginx, `nginxAccess.ts`. */
import type { Access } from './hosts.ts';

/** Lines before everything else that the internal host does. */
export function access(chosen: Access): readonly string[] {
  switch (chosen.kind) {
    case 'nobody':
      return nobody;
    case 'passwords':
      return passwords('', chosen.from);
    case 'addresses':
      return [outside(chosen.list), 'error @outside 403'];
    case 'either':
      return [outside(chosen.list), ...passwords(' @outside', chosen.from)];
  }
}

const outside = (list: readonly string[]): string => `@outside not remote_ip ${list.join(' ')}`;
const passwords = (whom: string, from: string): readonly string[] => [
  `basicauth${whom} {`,
  `\t${from}`,
  '}',
];

const SOMEBODY = { from: 'TÊN MẬT-KHẨU-ĐÃ-BĂM', list: ['10.0.0.0/8', '192.168.0.0/16'] };
const offered = (kind: 'passwords' | 'addresses' | 'either'): readonly string[] =>
  access({ kind, ...SOMEBODY }).map((line) => `# ${line}`);

const nobody: readonly string[] = [
  '# Ai được đọc: chưa ai cả, cho đến khi (a), (b) hoặc (c) thay cho dòng `error 403`.',
  '# Who may read: nobody, until (a), (b) or (c) takes the place of `error 403`.',
  '# (a) tên và mật khẩu / names and passwords: caddy hash-password. Caddy 2.8 and later call it basic_auth.',
  ...offered('passwords'),
  '# (b) địa chỉ mạng / addresses',
  ...offered('addresses'),
  '# (c) một trong hai là đủ, như nginx / either is enough, as in nginx',
  ...offered('either'),
  '# Sau một proxy: remote_ip là địa chỉ của proxy, (b) và (c) không dùng được; từ Caddy 2.7 dùng client_ip và trusted_proxies.',
  '# Behind a proxy remote_ip is the address of the proxy, so neither (b) nor (c) holds; from Caddy 2.7 on there are',
  '# client_ip and trusted_proxies. Guesses of passwords are not slowed down but by the work of bcrypt.',
  'error 403',
];
