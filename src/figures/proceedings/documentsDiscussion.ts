/** documents-discussion: how many comments the congresses had on the documents; those without any stand out. */
import { formatCount, formatDate, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { binLabel, commentBars, largestShare } from './commentBars.ts';
import {
  type DiscussedLevel,
  discussedLevels,
  drawnLevels,
  toldDiscussedLevels,
} from './discussedLevels.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
  LeadNumber,
} from '../figure.ts';
import { leadCount, leadShare } from '../leadNumber.ts';
import { levelInSentence, levelName, scopeInSentence } from '../levels/levelStates.ts';
import { limitAndDate, smallNotes } from '../smallCells.ts';

export const documentsDiscussion: FigureFamily = {
  id: 'documents-discussion',
  tables: ['plan', 'organizations', 'congresses'],
  content,
};

function content(context: FamilyContext): FigureContent {
  const { locale, asOf, audience } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const isPublic = audience === 'public';
  const all = discussedLevels(context);
  const levels = isPublic ? toldDiscussedLevels(context) : all;
  const drawn = drawnLevels(levels, asOf);
  const [focus] = drawn;
  const title = focus === undefined ? nothingKnown(all, levels, context) : titleOf(focus, context);
  return {
    title,
    lead: focus && leadOf(focus, context),
    subtitle: words['discussion.subtitle'](date),
    sentence: focus === undefined ? `${title}.` : sentenceOf(focus, context),
    description: `${title}. ${words['discussion.description'](date)}`,
    unit: words['unit.congresses'],
    columns: columns(context),
    rows: levels.flatMap((level) => rows(level, context)),
    notes: [
      ...((focus?.discussed.reported ?? 0) > 1 ? [words['discussion.median']] : []),
      ...(isPublic ? smallNotes('small.levels', context) : []),
    ],
    coverage: focus && coverageOf(focus, context),
    drawing:
      focus === undefined
        ? { form: 'empty', label: title }
        : {
            form: 'bars',
            key: [],
            groups: drawn.map((level) => commentBars(level, locale)),
            whole: false,
            scaleEnd: Math.max(...drawn.map(largestShare)),
          },
  };
}

/** No congress has closed yet, none of those that have gives its comments, or too few do. */
function nothingKnown(
  all: readonly DiscussedLevel[],
  told: readonly DiscussedLevel[],
  context: FigureContext,
): string {
  const { register, asOf, locale } = context;
  const words = messages(locale);
  if (told.length < all.length) return words['small.nothing'](limitAndDate(context));
  const noneClosed = register.term.congresses !== undefined && all.length === 0;
  return noneClosed ? words['discussion.noneClosed'](formatDate(asOf, locale)) : words['noData'];
}

function titleOf(focus: DiscussedLevel, context: FigureContext): string {
  const text = tellsNone(focus) ? 'discussion.title' : 'discussion.titleMedian';
  return messages(context.locale)[text](claimOf(focus, context));
}

/** Whether it is told how many had no comment at all: in public, few of them are counted with others. */
function tellsNone({ spread }: DiscussedLevel): boolean {
  return spread.bins[0]?.to === 0;
}

function sentenceOf(focus: DiscussedLevel, context: FigureContext): string {
  const claim = claimOf(focus, context);
  if (!tellsNone(focus)) return messages(context.locale)['discussion.sentenceMedian'](claim);
  const scope = scopeInSentence(context);
  return messages(context.locale)['discussion.sentence']({ ...claim, scope });
}

/** Congresses without a comment; of a single one its comments. */
function leadOf(level: DiscussedLevel, { locale }: FigureContext): LeadNumber | undefined {
  const words = messages(locale);
  const { reported, withoutComment = 0 } = level.discussed;
  const comments = level.spread.median!;
  if (!tellsNone(level)) return leadCount(comments, words['discussion.leadMedian'], locale);
  if (reported > 1) return leadShare(withoutComment, reported, words['discussion.lead'], locale);
  return leadCount(comments, words['discussion.leadOne'](formatCount(comments, locale)), locale);
}

function claimOf({ level, discussed, spread }: DiscussedLevel, { asOf, locale }: FigureContext) {
  const { reported, withoutComment = 0 } = discussed;
  return {
    date: formatDate(asOf, locale),
    level: levelInSentence(level, locale),
    without: withoutComment,
    of: reported,
    reported: formatCount(reported, locale),
    fraction: formatOutOf(withoutComment, reported, locale),
    share: formatShare(withoutComment, reported, locale)!,
    median: formatCount(spread.median!, locale),
  };
}

function coverageOf(focus: DiscussedLevel, { locale }: FigureContext): string | undefined {
  const { reported, due } = focus.discussed;
  if (reported === due) return undefined;
  const congresses = formatOutOf(reported, due, locale);
  const level = levelInSentence(focus.level, locale);
  return messages(locale)['discussion.coverage']({ congresses, level });
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'comments', label: words['column.comments'], type: 'text' },
    { key: 'congresses', label: words['column.congresses'], type: 'count' },
    { key: 'rate', label: words['column.shareOfReporting'], type: 'rate', sparse: true },
    { key: 'median', label: words['column.median'], type: 'count', sparse: true },
  ];
}

/** A row per bin and one for those that do not report; the median stands once, in the first. */
function rows(state: DiscussedLevel, { locale }: FigureContext): readonly Figure['rows'][number][] {
  const { level, discussed, spread } = state;
  const { reported, due } = discussed;
  const words = messages(locale);
  const name = levelName(level, locale);
  const bins = reported === 0 ? [] : spread.bins;
  return [
    ...bins.map(({ congresses, ...bin }, index) => ({
      level: name,
      comments: binLabel(bin, locale),
      congresses,
      rate: congresses / reported,
      median: index === 0 ? spread.median : undefined,
    })),
    { level: name, comments: words['discussion.unreported'], congresses: due - reported },
  ];
}
