/** The configuration of Caddy: the whole file, made of the table of headers. */
import { contentTypes } from './contentTypes.ts';
import { headersOf, overTls, type Audience, type Header } from './headers.ts';
import type { Access, Host, Serving } from './hosts.ts';
import { HIDDEN, kinds, type Kind } from './kinds.ts';

/** The text of the `Caddyfile`; on another port than 80 the hosts are served without TLS, as a test does. */
export function caddyConfiguration(serving: Serving): string {
  const { port } = serving;
  const address = (name: string) => (port === 80 ? name : `http://${name}:${port}`);
  return [
    '# Sinh ra bằng `npm run serving`; bảng tiêu đề nằm ở src/serving/headers.ts. Cần sửa hai chỗ: tên máy chủ,',
    '# người được đọc trang nội bộ. Caddy tự xin và gia hạn chứng thư TLS; trong mạng không ra Internet: thêm',
    '# `tls TỆP-CHỨNG-THƯ TỆP-KHÓA` hoặc `tls internal`.',
    '# Made by `npm run serving` from src/serving/headers.ts. To be filled in: names of the hosts, who may read inside.',
    '# Caddy gets certificates by itself; in a network without the Internet add `tls CERTIFICATE KEY` or `tls internal`.',
    '{',
    '\t# Whoever can run a program on this machine could change the configuration there; so restart, do not reload.',
    '\tadmin off',
    ...(port === 80 ? [] : ['\tauto_https off']),
    '}',
    '',
    '# Khách gọi tên máy chủ khác: không trả lời. / Who asks for any other host gets no answer.',
    `http://${port === 80 ? '' : `:${port}`} {`,
    '\tabort',
    '}',
    '',
    '# Trang nội bộ / the site for those inside',
    ...site(address(serving.internal.name), serving.internal, access(serving.access)),
    '',
    '# Số liệu công bố / what everyone may read: releases of dist-public/ and nothing else',
    ...site(address(serving.public.name), serving.public, []),
    '',
  ].join('\n');
}

function site(address: string, { audience, root }: Host, who: readonly string[]): string[] {
  const missing = headerBlock('missing', audience);
  return [
    `${address} {`,
    ...indented([
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

function access(chosen: Access): readonly string[] {
  switch (chosen.kind) {
    case 'nobody':
      return nobody;
    case 'passwords':
      return passwords(chosen.from);
    case 'addresses':
      return addresses(chosen.list);
  }
}

const passwords = (from: string): readonly string[] => ['basicauth {', `\t${from}`, '}'];
const addresses = (list: readonly string[]): readonly string[] => [
  `@outside not remote_ip ${list.join(' ')}`,
  'error @outside 403',
];

const nobody: readonly string[] = [
  '# Ai được đọc: chưa ai cả, cho đến khi (a) hoặc (b) thay cho dòng `error 403`.',
  '# Who may read: nobody, until (a) or (b) takes the place of `error 403`.',
  '# (a) tên và mật khẩu / names and passwords: caddy hash-password',
  ...passwords('TÊN MẬT-KHẨU-ĐÃ-BĂM').map((line) => `# ${line}`),
  '# (b) địa chỉ mạng / addresses',
  ...addresses(['10.0.0.0/8', '192.168.0.0/16']).map((line) => `# ${line}`),
  'error 403',
];

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `\t${line}`));
