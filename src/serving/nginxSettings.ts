/** What holds for both hosts of nginx: where it writes, how it sends, what it compresses, how it speaks TLS. */
import { contentTypes } from './contentTypes.ts';
import { overTls, type Header } from './headers.ts';
import { indented } from './indented.ts';
import { behindProxy, guessing } from './nginxAccess.ts';

/** Where nginx keeps what it writes. */
export interface NginxFolders {
  readonly pid: string;
  readonly logs: string;
  /** For bodies of requests, which no reader sends. */
  readonly temporary: string;
}

export const debian: NginxFolders = {
  pid: '/run/nginx.pid',
  logs: '/var/log/nginx',
  temporary: '/var/lib/nginx',
};

/** Everything before the block `http`. */
export function opening({ pid, logs }: NginxFolders): readonly string[] {
  return [
    '# Sinh ra bằng `npm run serving`; bảng tiêu đề nằm ở src/serving/headers.ts. Cần sửa ba chỗ: tên máy chủ,',
    '# người được đọc trang nội bộ, chứng thư TLS (nginx không chạy khi chưa có tệp chứng thư). Viết cho nginx 1.20 trở lên.',
    '# Made by `npm run serving` from src/serving/headers.ts. To be filled in: names of the hosts, who may read',
    '# inside, certificates (nginx does not start without their files). For nginx 1.20 and later.',
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

/** The block `http`, without its servers. */
export function settings({ logs, temporary }: NginxFolders): readonly string[] {
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
    '',
    ...protocols,
    '',
    ...guessing,
    '',
    ...behindProxy,
    '',
    ...typesBlock,
    '',
    '# A header without a value is not sent: these are, over TLS.',
    ...overTls.flatMap((header) => [
      `map $https ${variable(header)} {`,
      ...indented(['default "";', `on "${header.value}";`], '    '),
      '}',
    ]),
  ];
}

const quoted = (text: string): string => `"${text}"`;

const compressed = Object.entries(contentTypes)
  .filter(([ending]) => ending !== 'png' && ending !== 'woff2')
  .map(([, type]) => type);

const typesBlock = [
  'types {',
  ...Object.entries(contentTypes).map(([ending, type]) => `    "${type}" ${ending};`),
  '}',
  'default_type application/octet-stream;',
];

/** What browsers of the last ten years speak; forward secrecy only. */
const protocols = [
  'ssl_protocols TLSv1.2 TLSv1.3;',
  `ssl_ciphers ${['ECDSA', 'RSA'].flatMap((signed) => [`ECDHE-${signed}-AES128-GCM-SHA256`, `ECDHE-${signed}-AES256-GCM-SHA384`, `ECDHE-${signed}-CHACHA20-POLY1305`]).join(':')};`,
  'ssl_prefer_server_ciphers off;',
  'ssl_session_cache shared:tls:10m;',
  'ssl_session_timeout 1d;',
  'ssl_session_tickets off;',
];

/** The variable that holds the value of a header over TLS, and nothing elsewhere. */
export const variable = ({ name }: Header): string => `$${name.toLowerCase().replaceAll('-', '_')}`;
