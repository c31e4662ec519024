/** Where nginx listens: each host on its port; the plain port leads to TLS; other names get no answer. */
import type { Certificate, Host, Ports, Serving } from './hosts.ts';
import { indented } from './indented.ts';

/** The servers without a site: for names that nobody gave, and in clear where there is TLS. */
export function doors({ internal, public: open, ports }: Serving): readonly string[] {
  const { plain, tls } = ports;
  return [
    '# Khách gọi tên máy chủ khác: không trả lời. / Who asks for any other host gets no answer.',
    ...block([...listen(plain, ' default_server'), 'server_name "";', 'return 444;']),
    ...(tls === undefined
      ? []
      : [
          ...block([
            ...listen(tls, ' ssl default_server'),
            'server_name "";',
            'ssl_reject_handshake on;',
            'return 444;',
          ]),
          '',
          '# Không TLS thì chỉ dẫn sang TLS; không hỏi mật khẩu ở đây. / In clear there is but the way to TLS, and no password.',
          ...[internal, open].flatMap(({ name }) =>
            block([
              ...listen(plain),
              `server_name ${name};`,
              `return 301 https://$server_name${tls === 443 ? '' : `:${tls}`}$request_uri;`,
            ]),
          ),
        ]),
  ];
}

/** Where a host listens. */
export function listening({ name, certificate }: Host, { plain, tls }: Ports): readonly string[] {
  if (tls === undefined) return listen(plain);
  const { chain, key } = certificate ?? usual(name);
  return [
    ...listen(tls, ' ssl'),
    '# nginx 1.25.1 trở lên / and later: http2 on;',
    `ssl_certificate ${chain};`,
    `ssl_certificate_key ${key};`,
  ];
}

const usual = (name: string): Certificate => ({
  chain: `/etc/ssl/${name}.pem`,
  key: `/etc/ssl/private/${name}.key`,
});

/** Over IPv4 and IPv6. */
const listen = (port: number, how = ''): readonly string[] => [
  `listen ${port}${how};`,
  `listen [::]:${port}${how};`,
];

const block = (lines: readonly string[]): readonly string[] => [
  'server {',
  ...indented(lines, '    '),
  '}',
];
