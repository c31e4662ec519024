/** A newsroom's site: pages on another origin, with a policy of their own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface ForeignSite {
  readonly origin: string;
  /** Puts an article there, and gives its address. */
  publish(article: string, policy: string, ground?: string): string;
  close(): void;
}

export async function foreignSite(): Promise<ForeignSite> {
  const pages = new Map<string, { html: string; policy: string }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '/');
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...(page && { 'content-security-policy': page.policy }),
    });
    response.end(page?.html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    publish(article, policy, ground = '#ffffff') {
      const path = `/${pages.size + 1}`;
      const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
      const html = `<!doctype html><html lang="vi"><head>${head}<title>Bài</title><link rel="icon" href="data:,"></head><body bgcolor="${ground}"><p>Bài báo.</p>${article}</body></html>`;
      pages.set(path, { html, policy });
      return origin + path;
    },
    close: () => server.close(),
  };
}

/** Red, green and blue of a pixel as it is shown. */
export async function colourAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  // One row of one pixel: its filter, then its colour.
  return [...inflateSync(dataIn(png)).subarray(1, 4)];
}

/** The packed pixels of a PNG, which stand in one chunk or several. */
function dataIn(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return Buffer.concat(parts);
}
