/**
 * The whole text of the briefing in every state in which a term may be, in both languages. A difference is written
 * beside the golden as `-changed.txt` and fails; `npm run golden` accepts the new texts, after somebody has read them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefing } from '../../src/briefing/briefing.ts';
import { locales } from '../../src/locale/format.ts';
import { cases } from '../figures/cases.ts';
import { textOf } from './textOf.ts';

describe('The briefing says what was last read', () => {
  for (const [name, context] of Object.entries(cases))
    for (const locale of locales)
      it(`${name}, ${locale}`, () => {
        const text = `${textOf(briefing({ ...context, locale })).join('\n')}\n`;
        expect(text).toBe(golden(`${name}-${locale}`, text));
      });
});

function golden(name: string, said: string): string {
  const folder = new URL('../golden/briefing/', import.meta.url);
  const [file, changed] = [`${name}.txt`, `${name}-changed.txt`].map((one) => new URL(one, folder));
  mkdirSync(folder, { recursive: true });
  if (process.env['GOLDEN'] === 'accept') writeFileSync(file!, said);
  const expected = existsSync(file!) ? readFileSync(file!, 'utf8') : 'no golden yet';
  if (expected === said) rmSync(changed!, { force: true });
  else writeFileSync(changed!, said);
  return expected;
}
