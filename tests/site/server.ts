/** Serves a built site on a free port of this machine, as a plain file server would: compressed, and cached by hash. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface SiteServer {
  readonly origin: string;
  close(): void;
}

export async function serve(folder: string): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const file = path.endsWith('/') ? join(folder, path, 'index.html') : join(folder, path);
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folder, '404.html');
    const headers = headersOf(sent, path, request);
    response.writeHead(found ? 200 : 404, headers);
    const steps = headers['content-encoding'] === 'gzip' ? [createGzip(), response] : [response];
    // A browser that hangs up in the middle is no error of the server.
    pipeline([createReadStream(sent), ...steps], () => undefined);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Text is compressed; what has its hash in its name never changes, anything else is asked for anew. */
function headersOf(file: string, path: string, { headers }: IncomingMessage): OutgoingHttpHeaders {
  const type = types[extname(file)] ?? 'text/plain';
  const gzip = !type.startsWith('font/') && /\bgzip\b/.test(String(headers['accept-encoding']));
  return {
    'content-type': type,
    'cache-control': path.startsWith('/_astro/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    vary: 'accept-encoding',
    ...(gzip && { 'content-encoding': 'gzip' }),
  };
}
