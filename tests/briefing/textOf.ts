/** A report as lines of text, in its order: what every form of it must say. */
import type { Block, Part, Report, Section } from '../../src/briefing/report.ts';

export function textOf(report: Report): readonly string[] {
  const { organization, office, kind, title, dated, marks, opening, sections, notes } = report;
  return [
    organization,
    ...(office === undefined ? [] : [office]),
    ...marks,
    kind,
    title,
    dated,
    opening,
    ...sections.flatMap(sectionLines),
    ...(notes === undefined ? [] : [notes.heading, ...notes.blocks.flatMap(blockLines)]),
  ];
}

function sectionLines({ number, heading, parts }: Section): readonly string[] {
  return [`${number}. ${heading}`, ...parts.flatMap(partLines)];
}

export function partLines({ number, heading, blocks }: Part): readonly string[] {
  const own = heading === undefined ? [] : [`${number}. ${heading}`];
  return [...own, ...blocks.flatMap(blockLines)];
}

/** A table has its cells on a line each row; a missing one is a dash. */
export function blockLines(block: Block): readonly string[] {
  if (block.form === 'paragraph') return [block.text];
  if (block.form === 'list') return block.items.map((item) => `- ${item}`);
  if (block.form === 'figure') return [`[${block.figure.id}] ${block.figure.title}`];
  const { caption, columns, rows } = block;
  return [
    caption,
    columns.map(({ label }) => label).join(' | '),
    ...rows.map((row) => row.map((cell) => cell ?? '–').join(' | ')),
  ];
}
