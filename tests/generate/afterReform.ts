/**
 * Writes the fixture of three terms: `node tests/generate/afterReform.ts --to tests/fixtures/after-reform`. Thái Nguyên
 * after the reform of 2025, and two small terms of Bắc Kạn, which merged into it. No chance: a row follows from its place.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { earlierTerm } from './afterReform/earlierTerm.ts';
import { thaiNguyen } from './afterReform/thaiNguyen.ts';

/** Every file of the folder, by its path below it; `communes` fewer than there are for a quick build. */
export function afterReformFiles(communes?: number): ReadonlyMap<string, string> {
  return new Map([
    ...filesOf('thai-nguyen-2025-2030', thaiNguyen(communes)),
    ...filesOf(
      'bac-kan-2020-2025',
      earlierTerm({
        year: 2020,
        congress: 'XII',
        youngAgeLimit: 40,
        targets: { women: 0.15, young: 0.1 },
        rule: 'trước ngày',
      }),
    ),
    ...filesOf(
      'bac-kan-2015-2020',
      earlierTerm({
        year: 2015,
        congress: 'XI',
        youngAgeLimit: 35,
        targets: { women: 0.12, young: 0.1 },
        rule: 'hết ngày',
      }),
    ),
  ]);
}

function filesOf(term: string, files: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(files).map(([name, text]) => [`${term}/${name}`, text]);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  if (values.to === undefined)
    throw new Error('Say where to write: --to tests/fixtures/after-reform');
  for (const [path, text] of afterReformFiles()) {
    const file = join(values.to, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
