/** The guide as it was built: every column of the contract on the page, every template beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_TERM } from '../../src/guide/exampleTerm.ts';
import { template, templateTables } from '../../src/guide/template.ts';

const site = process.env['SITE'] ?? 'dist';
const built = (path: string) => readFileSync(join(site, path), 'utf8');

describe('The guide', () => {
  it.each(['guide/data/index.html', 'en/guide/data/index.html'])(
    '%s names every column',
    (path) => {
      const page = built(path);
      for (const { name, columns } of templateTables) {
        expect(page).toContain(`href="/guide/data/${name}.csv"`);
        for (const { key, heading, aliases } of columns)
          for (const text of [key, heading, ...aliases])
            expect(page, `${name}.${key}`).toContain(text);
      }
    },
  );

  it('offers the templates and the settings byte for byte', () => {
    for (const { name } of templateTables)
      expect(built(`guide/data/${name}.csv`)).toBe(template(name));
    expect(built('guide/data/term.json')).toBe(EXAMPLE_TERM['term.json']);
  });

  it('can be found from the data page', () => {
    expect(built('bac-kan-2020-2025/data/index.html')).toContain('href="/guide/data/"');
    expect(built('en/bac-kan-2020-2025/data/index.html')).toContain('href="/en/guide/data/"');
  });
});
