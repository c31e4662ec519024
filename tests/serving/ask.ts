/** One request, with its path sent as it is written: a browser or `fetch` would tidy it up first. */
import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestOverTls } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Over TLS, with whom the reader trusts. */
  readonly ca?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export function ask(
  port: number,
  host: string,
  path: string,
  { method = 'GET', headers = {}, ca }: Asking = {},
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const options = { host: '127.0.0.1', port, path, method, headers: { host, ...headers } };
  const answered = (response: IncomingMessage) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('error', reject);
    response.on('end', () =>
      resolve({
        status: response.statusCode!,
        headers: response.headers,
        body: Buffer.concat(parts),
      }),
    );
  };
  const asked =
    ca === undefined
      ? request({ ...options, agent }, answered)
      : requestOverTls({ ...options, ca, servername: host, agent: false }, answered);
  asked.on('error', reject);
  asked.end();
  return promise;
}
