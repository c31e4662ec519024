import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales } from '../../src/locale/format.ts';
import { messages } from '../../src/locale/messages.ts';

const page = readFileSync('src/pages/[...lang]/methods.astro', 'utf8');

it.each(locales)(
  'Every definition stands on the page of methods, with all of its parts (%s)',
  (locale) => {
    const definitions = Object.entries(messages(locale)).filter(([key]) =>
      key.startsWith('method.'),
    );
    expect(definitions.length).toBeGreaterThan(25);
    for (const [key, parts] of definitions) {
      expect(page, key).toContain(`'${key.slice('method.'.length)}'`);
      expect(Object.values(parts)).toHaveLength(4);
      for (const part of Object.values(parts)) expect(part, key).toMatch(/\S/);
    }
  },
);
