/** The numbers that a section of a report says. */
import type { Block, Section } from '../../src/briefing/report.ts';
import type { Locale } from '../../src/locale/format.ts';
import { blockLines } from './textOf.ts';

/** What is no count: days of the calendar, spans of days, targets, limits of age. */
const OTHERS: Readonly<Record<Locale, readonly RegExp[]>> = {
  vi: [
    /(?<![\d.])\d{1,2}(–\d{1,2})?\/\d{1,2}\/\d{4}/g,
    /\(\d{1,2}\/\d{1,2}\)/g,
    /[\d.]+ ngày/g,
    /chỉ tiêu [\d,]+%/g,
    /dưới \d+ tuổi/g,
  ],
  en: [
    // In the name of a source, which stays as it is.
    /\d{1,2}\/\d{1,2}\/\d{4}/g,
    /\d{1,2}(–\d{1,2})? [A-Z][a-z]+( \d{4})?/g,
    /[\d,]+ days?/g,
    /target of [\d.]+%/g,
    /under \d+/g,
  ],
};

/** Every number as it is written; `names` may hold digits that count nothing. */
export function numbersIn(
  { parts }: Section,
  names: readonly string[],
  locale: Locale,
): readonly string[] {
  const lines = parts.flatMap(({ blocks }) => blocks.flatMap((block) => blockLines(counts(block))));
  // A line that begins with a day is a milestone: its words are the plan's own.
  const told = lines.filter((line) => !/^- (Ngày \d|\d+(–\d+)? [A-Z])/.test(line)).join('\n');
  const named = names.reduce((text, name) => text.replaceAll(name, ''), told);
  const bare = OTHERS[locale].reduce((text, other) => text.replaceAll(other, ''), named);
  return bare.match(/\d[\d.,]*%?(?<![.,])/g) ?? [];
}

/** A table without its columns of days; the title of a figure says what a sentence has said. */
function counts(block: Block): Block {
  if (block.form === 'figure') return { form: 'list', items: [] };
  if (block.form !== 'table') return block;
  const isCount = block.columns.map(({ label }) => !/\((ngày|days)\)/.test(label));
  const rows = block.rows.map((row) => row.filter((_, index) => isCount[index]));
  return { ...block, columns: block.columns.filter((_, index) => isCount[index]), rows };
}
