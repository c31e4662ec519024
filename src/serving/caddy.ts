/** The configuration of Caddy: the whole file, made of the table of headers. */
import { access } from './caddyAccess.ts';
import { contentTypes } from './contentTypes.ts';
import { headersOf, overTls, type Audience, type Header } from './headers.ts';
import { checkPasswords, type Host, type Serving } from './hosts.ts';
import { indented as indentedBy } from './indented.ts';
import { HIDDEN, kinds, type Kind } from './kinds.ts';

/** Where the logs of readers go; Debian's package has made the folder and rotates nothing, which Caddy does itself. */
const LOGS = '/var/log/caddy';

/** The text of the `Caddyfile`. Throws where passwords would be asked for in clear. */
export function caddyConfiguration(serving: Serving, logs = LOGS): string {
  checkPasswords(serving);
  const { plain, tls } = serving.ports;
  const address = (name: string) => (tls === undefined ? `http://${name}` : name);
  return [
    '# Sinh ra bằng `npm run serving`; bảng tiêu đề nằm ở src/serving/headers.ts. Cần sửa hai chỗ: tên máy chủ,',
    '# người được đọc trang nội bộ. Viết cho Caddy 2.6 (của Debian 12) trở lên.',
    '# Made by `npm run serving` from src/serving/headers.ts. To be filled in: names of the hosts, who may read inside.',
    '# For Caddy 2.6 (that of Debian 12) and later.',
    '{',
    '\t# Whoever can run a program on this machine could change the configuration there; so restart, do not reload.',
    '\tadmin off',
    '\t# The machine itself need not trust the certificates that Caddy makes.',
    '\tskip_install_trust',
    '\t# The ways to TLS stand below: those that Caddy adds by itself come after the refusal of other names.',
    '\tauto_https disable_redirects',
    ...(plain === 80 ? [] : [`\thttp_port ${plain}`]),
    ...(tls === undefined || tls === 443 ? [] : [`\thttps_port ${tls}`]),
    '}',
    '',
    '# Khách gọi tên máy chủ khác: không trả lời. / Who asks for any other host gets no answer.',
    ...(tls === undefined ? ['http://'] : ['http://', 'https://']).flatMap((any) => [
      `${any} {`,
      '\tabort',
      '}',
    ]),
    ...(tls === undefined ? [] : redirects(serving, tls)),
    '',
    '# Trang nội bộ / the site for those inside',
    ...site(
      address(serving.internal.name),
      serving.internal,
      [...certificates(serving.internal, serving), ...logging(serving.internal, logs)],
      access(serving.access),
    ),
    '',
    '# Số liệu công bố / what everyone may read: releases of dist-public/ and nothing else',
    ...site(
      address(serving.public.name),
      serving.public,
      [...certificates(serving.public, serving), ...logging(serving.public, logs)],
      [],
    ),
    '',
  ].join('\n');
}

/** In clear there is but the way to TLS. */
const redirects = ({ internal, public: open }: Serving, tls: number): readonly string[] =>
  [internal, open].flatMap(({ name }) => [
    `http://${name} {`,
    `\tredir https://${name}${tls === 443 ? '' : `:${tls}`}{uri} permanent`,
    '}',
  ]);

/** A name inside is nobody else's business: no authority outside is asked for its certificate. */
function certificates({ audience, certificate }: Host, { ports }: Serving): readonly string[] {
  if (ports.tls === undefined) return [];
  if (certificate !== undefined) return [`tls ${certificate.chain} ${certificate.key}`];
  if (audience === 'public')
    return [
      '# Caddy tự xin và gia hạn chứng thư. Có sẵn tệp thì ghi / it gets a certificate by itself; with files of your own:',
      '# tls CHỨNG-THƯ.pem KHÓA.key',
    ];
  return [
    '# Chứng thư do Caddy tự ký: cài root.crt của nó (/var/lib/caddy/.local/share/caddy/pki/authorities/local/) vào các máy đọc,',
    '# hoặc ghi tệp của cơ quan. / Signed by Caddy itself: give readers its root.crt, or name files: tls CHỨNG-THƯ.pem KHÓA.key',
    'tls internal',
  ];
}

/** Passwords are left out of it. */
const logging = ({ audience }: Host, logs: string): readonly string[] => [
  'log {',
  `\toutput file ${logs}/${audience}.log`,
  '}',
];

function site(
  address: string,
  { audience, root }: Host,
  before: readonly string[],
  who: readonly string[],
): string[] {
  const missing = headerBlock('missing', audience);
  return [
    `${address} {`,
    ...indented([
      ...before,
      ...rootComment(audience),
      `root * ${root}`,
      'route {',
      ...indented([
        ...who,
        'header -Server',
        '@tls protocol https',
        ...overTls.map((header) => `header @tls ${headerLine(header)}`),
        '@otherMethod not method GET HEAD',
        'header @otherMethod Allow "GET, HEAD"',
        'error @otherMethod 405',
        `@hidden path_regexp "${HIDDEN}"`,
        'error @hidden 404',
        ...types(),
        ...kinds.flatMap(([kind, pattern]) => handle(kind, pattern, audience)),
        '# A folder leads to its address with `/`; whatever else there may be is not served.',
        '@folder file {path}/index.html',
        'handle @folder {',
        ...indented([...headerBlock('page', audience), 'file_server']),
        '}',
        'error 404',
      ]),
      '}',
      'handle_errors {',
      ...indented([
        '# Whatever was said of an address that is not there is taken back.',
        'header -Server',
        'header -Content-Disposition',
        'header -Access-Control-Allow-Origin',
        ...missing,
        '@missing expression {http.error.status_code} == 404',
        'handle @missing {',
        ...indented([
          `header Content-Type "${contentTypes['html']}"`,
          'rewrite * /404.html',
          ...fileServer,
        ]),
        '}',
        'handle {',
        '\theader -Content-Type',
        '\trespond "" {http.error.status_code}',
        '}',
      ]),
      '}',
    ]),
    '}',
  ];
}

const rootComment = (audience: Audience): readonly string[] => [
  `# The link \`${audience}\` leads to \`current\`, which a release switches: each request follows both anew. It is there`,
  `# only where the folder holds the ${audience === 'public' ? 'public bundle' : 'internal site'}.`,
];

/** What the system's own list of types says differs from machine to machine. */
const types = (): readonly string[] =>
  Object.entries(contentTypes).flatMap(([ending, type]) => [
    `@${ending} path *.${ending}${ending === 'html' ? ' */' : ''}`,
    `header @${ending} Content-Type "${type}"`,
  ]);

const fileServer = ['file_server {', '\tindex index.html', '\tprecompressed gzip', '}'];

function handle(kind: Kind, pattern: string, audience: Audience): readonly string[] {
  return [
    `@${kind} path_regexp "${pattern}"`,
    `handle @${kind} {`,
    ...indented([...headerBlock(kind, audience), ...fileServer]),
    '}',
  ];
}

function headerBlock(kind: Kind, audience: Audience): readonly string[] {
  const said = headersOf(kind, audience).filter(({ when }) => when !== 'overTls');
  return ['header {', ...indented([...said.map(headerLine), 'Vary Accept-Encoding']), '}'];
}

const headerLine = ({ name, value }: Header): string => `${name} "${value}"`;

const indented = (lines: readonly string[]): readonly string[] => indentedBy(lines, '\t');
