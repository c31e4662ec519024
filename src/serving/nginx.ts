/** The configuration of nginx: the whole file, made of the table of headers. */
import { contentTypes } from './contentTypes.ts';
import { headersOf, overTls, type Audience, type Header } from './headers.ts';
import type { Access, Host, Serving } from './hosts.ts';
import { HIDDEN, kinds, type Kind } from './kinds.ts';

/** Where nginx keeps what it writes. */
export interface NginxFolders {
  readonly pid: string;
  readonly logs: string;
  /** For bodies of requests, which no reader sends. */
  readonly temporary: string;
}

const debian: NginxFolders = {
  pid: '/run/nginx.pid',
  logs: '/var/log/nginx',
  temporary: '/var/lib/nginx',
};

/** The text of `nginx.conf`. */
export function nginxConfiguration(serving: Serving, folders: NginxFolders = debian): string {
  return [
    ...opening(folders),
    'http {',
    ...indented([
      ...settings(folders),
      '',
      ...typesBlock(),
      '',
      '# A header without a value is not sent: these are, over TLS.',
      ...overTls.flatMap((header) => [
        `map $https ${variable(header)} {`,
        '    default "";',
        `    on "${header.value}";`,
        '}',
      ]),
      '',
      '# Khách gọi tên máy chủ khác: không trả lời. / Who asks for any other host gets no answer.',
      'server {',
      `    listen ${serving.port} default_server;`,
      '    server_name "";',
      '    # Khi có TLS / with TLS: listen 443 ssl default_server; ssl_reject_handshake on;',
      '    return 444;',
      '}',
      '',
      ...server(serving.internal, serving.port, access(serving.access)),
      '',
      ...server(serving.public, serving.port, []),
    ]),
    '}',
    '',
  ].join('\n');
}

function opening({ pid, logs }: NginxFolders): readonly string[] {
  return [
    '# Sinh ra bằng `npm run serving`; bảng tiêu đề nằm ở src/serving/headers.ts. Cần sửa ba chỗ: tên máy chủ,',
    '# người được đọc trang nội bộ, chứng thư TLS.',
    '# Made by `npm run serving` from src/serving/headers.ts. To be filled in: names of the hosts, who may read',
    '# inside, certificates.',
    'user www-data;',
    'worker_processes auto;',
    'pcre_jit on;',
    `pid ${pid};`,
    `error_log ${logs}/error.log;`,
    '',
    'events {',
    '    worker_connections 4096;',
    '}',
    '',
  ];
}

function settings({ logs, temporary }: NginxFolders): readonly string[] {
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${temporary}/${name === 'client_body' ? 'body' : name};`,
  );
  return [
    `access_log ${logs}/access.log combined buffer=64k flush=5s;`,
    ...bodies,
    'server_tokens off;',
    'log_not_found off;',
    'sendfile on;',
    'tcp_nopush on;',
    '# `internal` and `public` lead to `current`, which a release switches: each request follows both anew. They are there',
    '# only where a folder holds that site. A file that is being sent stays open,',
    '# and its release stays on the disk.',
    'open_file_cache off;',
    'autoindex off;',
    '# Redirects name neither host nor port, so that they are right behind a proxy too.',
    'absolute_redirect off;',
    'keepalive_requests 10000;',
    'keepalive_timeout 30s;',
    'client_header_timeout 10s;',
    'client_body_timeout 10s;',
    'send_timeout 30s;',
    'reset_timedout_connection on;',
    'client_max_body_size 1k;',
    '',
    '# Releases hold compressed twins; what has none is compressed as it is sent.',
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1000;',
    `gzip_types ${compressed.map(quoted).join(' ')};`,
  ];
}

const quoted = (text: string): string => `"${text}"`;

const compressed = Object.entries(contentTypes)
  .filter(([ending]) => ending !== 'png' && ending !== 'woff2')
  .map(([, type]) => type);

function typesBlock(): readonly string[] {
  const lines = Object.entries(contentTypes).map(([ending, type]) => `    "${type}" ${ending};`);
  return ['types {', ...lines, '}', 'default_type application/octet-stream;'];
}

const variable = ({ name }: Header): string => `$${name.toLowerCase().replaceAll('-', '_')}`;

function server(host: Host, port: number, who: readonly string[]): readonly string[] {
  const { audience, name, root } = host;
  return [
    ...(audience === 'internal'
      ? ['# Trang nội bộ / the site for those inside']
      : ['# Số liệu công bố / what everyone may read: releases of dist-public/ and nothing else']),
    'server {',
    ...indented([
      `listen ${port};`,
      '# Khi có chứng thư / with a certificate, in place of the line above:',
      '# listen 443 ssl http2;',
      `# ssl_certificate /etc/ssl/${name}.pem;`,
      `# ssl_certificate_key /etc/ssl/private/${name}.key;`,
      `server_name ${name};`,
      `root ${root};`,
      ...who,
      '',
      'error_page 404 /404.html;',
      '# Of what no location below answers.',
      ...headerLines('missing', audience),
      'add_header Allow "GET, HEAD" always;',
      'if ($request_method !~ ^(GET|HEAD)$) {',
      '    return 405;',
      '}',
      'location = /404.html {',
      '    internal;',
      ...indented(headerLines('missing', audience)),
      '}',
      `location ~ "${HIDDEN}" {`,
      '    return 404;',
      '}',
      ...kinds.flatMap(([kind, pattern]) => location(kind, pattern, audience)),
      '# A folder leads to its address with `/`; whatever else there may be is not served.',
      'location / {',
      ...indented(headerLines('page', audience)),
      '    try_files $uri/ =404;',
      '}',
    ]),
    '}',
  ];
}

/** An `add_header` in a location drops those outside of it, so each location has its whole set. */
function location(kind: Kind, pattern: string, audience: Audience): readonly string[] {
  const isFolder = kind === 'embed' || kind === 'page';
  return [
    `# ${kind}`,
    `location ~ "${pattern}" {`,
    ...indented([
      ...headerLines(kind, audience),
      `try_files ${isFolder ? '${uri}index.html ' : ''}$uri =404;`,
    ]),
    '}',
  ];
}

const headerLines = (kind: Kind, audience: Audience): readonly string[] =>
  headersOf(kind, audience).map(headerLine);

function headerLine(header: Header): string {
  const { name, value, when } = header;
  if (when === 'overTls') return `add_header ${name} ${variable(header)} always;`;
  return `add_header ${name} "${value}"${when === 'always' ? ' always' : ''};`;
}

function access(chosen: Access): readonly string[] {
  return [...chosenLines(chosen), 'satisfy any;', 'deny all;'];
}

function chosenLines(chosen: Access): readonly string[] {
  switch (chosen.kind) {
    case 'nobody':
      return nobody;
    case 'passwords':
      return passwords(chosen.from);
    case 'addresses':
      return addresses(chosen.list);
  }
}

const passwords = (from: string): readonly string[] => [
  'auth_basic "Noi bo";',
  `auth_basic_user_file ${from};`,
];
const addresses = (list: readonly string[]): readonly string[] =>
  list.map((one) => `allow ${one};`);

const nobody: readonly string[] = [
  '',
  '# Ai được đọc: chưa ai cả, cho đến khi bỏ dấu # ở (a), (b) hoặc cả hai (khi đó một trong hai là đủ).',
  '# Who may read: nobody, until the # of (a), of (b) or of both is taken away (either is then enough).',
  '# (a) tên và mật khẩu / names and passwords: htpasswd -B -c /etc/nginx/tien-do.htpasswd TÊN',
  ...passwords('/etc/nginx/tien-do.htpasswd').map((line) => `# ${line}`),
  '# (b) địa chỉ mạng / addresses',
  ...addresses(['10.0.0.0/8', '192.168.0.0/16']).map((line) => `# ${line}`),
];

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `    ${line}`));
