/** The briefing: a written report on a committee's congresses as of a date, from the statistics and figures alone. */
import type { FigureContext } from '../figures/figure.ts';
import { internalFigure } from '../figures/registry.ts';
import { formatCount, formatDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { ahead } from './ahead.ts';
import { committeeName } from './committeeName.ts';
import type { Draft } from './draft.ts';
import { elections } from './elections.ts';
import { limitations } from './limitations.ts';
import { notes } from './notes.ts';
import { proceedings } from './proceedings.ts';
import { progress } from './progress.ts';
import type { Block, Part, Report, Section } from './report.ts';
import { tasks } from './tasks.ts';

/** Pure: the same register, date, committee and language give the same report. */
export function briefing(context: FigureContext): Report {
  const { register, asOf, locale } = context;
  const words = messages(locale);
  const { term, owner } = register.term.settings;
  const sections = [
    progress(context),
    elections(context),
    ...proceedings(context),
    limitations(context),
    tasks(context),
    ahead(context),
  ].map((draft, index) => numbered(labelled(draft, context), index));
  return {
    term: register.term.id,
    locale,
    asOf,
    organization: committeeName(context),
    office: owner,
    kind: words['briefing.kind'],
    title: words['briefing.title'](term),
    dated: words['briefing.dated'](formatDate(asOf, locale)),
    marks: marksOf(context),
    opening: opening(context),
    sections,
    notes: notes([...new Set(sections.flatMap(({ figures }) => figures))], context),
  };
}

/** What must be seen before the first number. */
function marksOf({ register, locale }: FigureContext): readonly string[] {
  const { settings, files } = register.term;
  const words = messages(locale);
  const rejected = files.reduce((sum, file) => sum + file.rejected, 0);
  return [
    words['site.internal'],
    ...(settings.illustrative.length === 0 ? [] : [words['site.illustrative']]),
    ...(rejected === 0 ? [] : [words['briefing.rejected'](formatCount(rejected, locale))]),
  ];
}

/** On which documents and rows the report stands, and who reports. */
function opening({ register, asOf, locale }: FigureContext): string {
  const { plan, settings, congresses, reported } = register.term;
  const documents = new Set(plan.flatMap(({ document }) => document ?? []));
  return messages(locale)['briefing.opening']({
    documents: [...documents].join('; '),
    basis: congresses !== undefined ? 'units' : reported !== undefined ? 'reports' : 'plan',
    office: settings.owner ?? '',
    date: formatDate(asOf, locale),
  });
}

/** A table of invented rows says so itself: it may be copied out of the report. */
function labelled(draft: Draft, context: FigureContext): Draft {
  if (!draft.figures.some((id) => internalFigure(id, context).illustrative)) return draft;
  const label = (block: Block): Block =>
    block.form === 'table' ? { ...block, illustrative: true } : block;
  const parts = draft.parts.map((part) => ({ ...part, blocks: part.blocks.map(label) }));
  return { ...draft, parts };
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** A single part is the section itself and needs no heading of its own. */
function numbered({ parts, ...draft }: Draft, index: number): Section {
  const isOne = parts.length === 1;
  const numberedPart = (part: Part, at: number): Part =>
    isOne ? { blocks: part.blocks } : { ...part, number: String(at + 1) };
  return { ...draft, number: NUMERALS[index]!, parts: parts.map(numberedPart) };
}
