/** What stands in `deploy/` is what the table of headers says, and the table says what it promises. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixedName } from '../../src/release/fixedName.ts';
import { caddyConfiguration } from '../../src/serving/caddy.ts';
import { headerPolicy, metaPolicy } from '../../src/serving/contentSecurityPolicy.ts';
import { contentTypeOf } from '../../src/serving/contentTypes.ts';
import { headersOf, type Audience } from '../../src/serving/headers.ts';
import { example } from '../../src/serving/hosts.ts';
import { kindOf, kinds, type Kind } from '../../src/serving/kinds.ts';
import { nginxConfiguration } from '../../src/serving/nginx.ts';

const all: readonly Kind[] = [...kinds.map(([kind]) => kind), 'missing'];
const values = (kind: Kind, audience: Audience) =>
  new Map(headersOf(kind, audience).map(({ name, value }) => [name, value]));

describe('The configurations in deploy/', () => {
  it.each([
    ['nginx.conf', nginxConfiguration(example)],
    ['Caddyfile', caddyConfiguration(example)],
  ])('%s is what `npm run serving` writes', (name, text) => {
    expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(text);
  });

  it.each([
    ['nginx.conf', /^ +(allow|auth_basic) /m, /^ +deny all;$/m],
    ['Caddyfile', /^\t+(basicauth|@outside) /m, /^\t+error 403$/m],
  ])('%s lets nobody read inside until somebody is chosen', (name, open, closed) => {
    const text = readFileSync(`deploy/${name}`, 'utf8');
    expect(text).not.toMatch(open);
    expect(text.match(new RegExp(closed, 'gm'))).toHaveLength(1);
  });

  it('repeats the whole set in every location of nginx, since one header there drops the outer ones', () => {
    const locations = readFileSync('deploy/nginx.conf', 'utf8')
      .split(/^ {8}location /m)
      .slice(1);
    const sending = locations.filter((text) => !/^\S+ "[^\n]+ \{\n +return 404;/.test(text));
    expect(sending).toHaveLength(2 * (kinds.length + 2));
    for (const text of sending)
      for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Cache-Control'])
        expect(text.split('\n        }')[0], name).toContain(`add_header ${name} `);
  });
});

describe('The table of headers', () => {
  it('lets nothing inside be framed by others, found by search engines or told to other sites', () => {
    for (const kind of all) {
      const said = values(kind, 'internal');
      expect(said.get('Content-Security-Policy'), kind).toMatch(/; frame-ancestors '(none|self)'$/);
      expect(said.get('X-Frame-Options'), kind).toMatch(/^(DENY|SAMEORIGIN)$/);
      expect(said.get('X-Robots-Tag'), kind).toBe('noindex');
      expect(said.get('Referrer-Policy'), kind).toBe('no-referrer');
      expect(said.get('Cross-Origin-Resource-Policy'), kind).toBe('same-origin');
      expect(said.has('Access-Control-Allow-Origin'), kind).toBe(false);
      expect(said.get('Cache-Control'), kind).toMatch(/^(private, |no-store$)/);
    }
    expect(values('page', 'internal').get('X-Frame-Options')).toBe('DENY');
  });

  it('lets everybody frame a public embed, and nothing else that is a page', () => {
    const framed = (kind: Kind) =>
      !/frame-ancestors/.test(values(kind, 'public').get('Content-Security-Policy')!) &&
      !values(kind, 'public').has('X-Frame-Options');
    expect(all.filter(framed).sort()).toEqual(['embed', 'fixedFragment', 'fragment']);
  });

  it('never allows code or looks from within a page', () => {
    for (const kind of all) {
      const policy = values(kind, 'public').get('Content-Security-Policy')!;
      expect(policy, kind).toMatch(/^default-src 'none'; /);
      expect(policy, kind).not.toMatch(/unsafe-eval|(script-src|style-src) [^;]*unsafe|\*/);
    }
    expect(headerPolicy('picture', 'nobody')).toContain('; sandbox; ');
    expect(metaPolicy('page')).not.toMatch(/frame-ancestors|sandbox/);
  });

  it('has tables saved instead of shown, in UTF-8, and lets no browser guess a type', () => {
    for (const kind of all) {
      const isTable = kind === 'table' || kind === 'fixedTable';
      const said = values(kind, 'public');
      expect(said.get('Content-Disposition'), kind).toBe(isTable ? 'attachment' : undefined);
      expect(said.get('X-Content-Type-Options'), kind).toBe('nosniff');
    }
    expect(contentTypeOf('/a.csv')).toBe('text/csv; charset=utf-8');
    expect(contentTypeOf('/a/')).toBe('text/html; charset=utf-8');
    expect(contentTypeOf('/feed.xml')).toBe('application/atom+xml; charset=utf-8');
    expect(contentTypeOf('/calendar.ics')).toBe('text/calendar; charset=utf-8');
    expect(contentTypeOf('/a.json')).toBe('application/json');
    expect(contentTypeOf('/a.svg')).toBe('image/svg+xml');
  });

  it('keeps for a year only what a release never changes', () => {
    const kept = all.filter((kind) =>
      values(kind, 'public').get('Cache-Control')!.includes('immutable'),
    );
    const fixed = all.filter((kind) => kind.startsWith('fixed'));
    expect(kept.sort()).toEqual(['asset', ...fixed].sort());
  });

  it.each([
    ['mau/figures/completion-by-level@2020-06-30.svg', 'fixedPicture'],
    ['en/mau/figures/completion-by-level@2020-06-30_v2.csv', 'fixedTable'],
    ['mau/figures/completion-by-level@2020-06-30_v12_2x.png', 'fixedFile'],
    ['mau/figures/completion-by-level@2020-06-30.html', 'fixedFragment'],
    ['mau/committees/BK.1/figures/a@2020-06-30.json', 'fixedFile'],
    ['mau/figures/completion-by-level@2x.png', 'file'],
    ['mau/figures/completion-by-level.svg', 'picture'],
    ['mau/figures/corrections.json', 'file'],
    ['mau/figures/index.html', 'page'],
    ['mau/embed/completion-by-level@2020-06-30/', 'embed'],
    ['mau/embed/completion-by-level@2020-06-30/oembed.json', 'file'],
    ['embed.js', 'script'],
    ['_astro/Page.Jaym5zw7.css', 'asset'],
    ['_astro/Page.Jaym5zw7.css.gz', 'missing'],
    ['.git/config', 'missing'],
    ['mau/.env', 'missing'],
    ['404.html', 'missing'],
    ['history', 'missing'],
    ['', 'page'],
  ] as const)('takes /%s for: %s', (path, kind) => {
    expect(kindOf(`/${path}`)).toBe(kind);
    expect(kind.startsWith('fixed')).toBe(fixedName(path)?.part === 'figures');
  });
});
