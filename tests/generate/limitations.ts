/** Illustrative limitations of single units. They fit the unit's own congress and election rows. */
import { categories, type CategoryKey } from './categories.ts';
import { earlier, isAfter } from './calendar.ts';
import type { Preset } from './preset.ts';
import type { Random } from './random.ts';
import type { CongressRow, ElectionRow, LimitationRow } from './rows.ts';

type Day = Temporal.PlainDate;

export function limitationRows(
  congress: CongressRow,
  elections: readonly ElectionRow[],
  preset: Preset,
  random: Random,
): LimitationRow[] {
  const { closed } = congress;
  if (!closed) return [];
  const likely = likelihoods(congress, elections, preset);
  return categories
    .filter(({ key }) => random.chance(likely[key]))
    .map(({ key, texts }) => ({
      code: congress.code,
      category: key,
      text: random.chance(0.15) ? undefined : random.pick<string>(texts),
      ...followUp(closed, Temporal.PlainDate.from(preset.asOf), random),
      source: random.chance(0.1) ? undefined : 'Báo cáo kết quả đại hội (minh họa)',
    }));
}

/** How likely each limitation is, given what the unit's rows say. */
function likelihoods(
  { comments, suspended, closed }: CongressRow,
  elections: readonly ElectionRow[],
  preset: Preset,
): Record<CategoryKey, number> {
  const short = elections.some(({ decided = 0, elected = decided }) => elected < decided);
  const unplanned = elections.some(({ asPlanned }) => asPlanned === false);
  const late = closed?.toString() === preset.asOf || suspended === true;
  return {
    'thao-luan': comments !== undefined && comments < 3 ? 0.5 : 0.05,
    'chua-chi-ra-han-che': 0.05,
    'chua-neu-nhiem-vu': 0.035,
    'gop-y-cap-tren': 0.06,
    'nhan-su-chu-chot': unplanned ? 0.8 : 0,
    'bau-thieu': short ? 0.85 : 0,
    'co-cau': belowTarget(elections) ? 0.3 : 0,
    'tai-cu': elections.length > 3 ? 0.015 : 0,
    'cham-tien-do': late ? 0.7 : 0,
    'dieu-hanh': 0.03,
  };
}

function belowTarget(elections: readonly ElectionRow[]): boolean {
  const committee = elections.find(({ body }) => body === 'Ban chấp hành');
  if (!committee?.elected) return false;
  const { elected, women = elected, young = elected } = committee;
  return women / elected < 0.15 || young / elected < 0.1;
}

/** When it was noted and what became of it: nothing is dated after the export. */
function followUp(closed: Day, asOf: Day, random: Random): Partial<LimitationRow> {
  const noted = earlier(closed.add({ days: random.between(0, 6) }), asOf);
  const recorded = random.chance(0.22) ? undefined : noted;
  const resolved = noted.add({ days: random.between(5, 25) });
  const draw = random.next();
  if (draw < 0.4 && !isAfter(resolved, asOf)) return { recorded, status: 'đã', resolved };
  return { recorded, status: draw < 0.7 ? 'đang' : draw < 0.95 ? 'chưa' : undefined };
}
