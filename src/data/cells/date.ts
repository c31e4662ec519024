/**
 * Days, months and quarters as Vietnamese offices write them: day before month before year, or ISO.
 */

export type DateRole =
  /** A day and nothing else. */
  | 'day'
  /** A month or a quarter stands for its first day. */
  | 'start'
  /** A month or a quarter stands for its last day. */
  | 'end';

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SPOKEN_DAY = /^(?:ngày )?(\d{1,2}) ?tháng (\d{1,2}) ?năm (\d{4})$/;
const MONTH = /^(?:tháng |t\.? ?)?(\d{1,2})[-/.](\d{4})$/;
const SPOKEN_MONTH = /^tháng (\d{1,2}) ?năm (\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d{1,2})$/;
const QUARTER = /^(?:quý|q) ?(iv|i{1,3}|[1-4])(?:[-/. ]| ?năm )(\d{4})$/;
/** What spreadsheets add to a day: midnight, never another hour. */
const MIDNIGHT = /[t ] ?(?:0?0:00(?::00(?:\.0+)?)?z?|12:00(?::00)? am)$/;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const cache = new Map<string, Temporal.PlainDate | undefined>();

/** The day that the text names in this role; `undefined` where it names none (see `explainDate`). */
export function readDate(text: string, role: DateRole): Temporal.PlainDate | undefined {
  const key = role === 'day' ? text : `${role} ${text}`;
  const known = cache.get(key);
  if (known !== undefined || cache.has(key)) return known;
  const date = parse(plainDateText(text), role);
  // Real exports hold some hundred distinct days; the limit only guards against hostile files.
  if (cache.size > 50_000) cache.clear();
  cache.set(key, date);
  return date;
}

/** Lower case, NFC, single spaces, none around a separator, without the midnight that a spreadsheet adds. */
export function plainDateText(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain.replace(MIDNIGHT, '').replace(/(?<=[\div]) ?([-/.]) ?(?=\d)/g, '$1');
}

/** The day, or `undefined` where the calendar has no such day or the year is out of all reason. */
export function dayOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const first = new Temporal.PlainDate(year, month, 1);
  return day > first.daysInMonth ? undefined : first.with({ day });
}

function parse(text: string, role: DateRole): Temporal.PlainDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const day = DAY.exec(text);
  if (day) return dayOf(Number(day[4]), Number(day[3]), Number(day[1]));
  const spoken = SPOKEN_DAY.exec(text);
  if (spoken) return dayOf(Number(spoken[3]), Number(spoken[2]), Number(spoken[1]));
  return role === 'day' ? undefined : parsePeriod(text, role);
}

/** The edge of a month or a quarter; also tells whether the text is one at all. */
export function parsePeriod(text: string, role: 'start' | 'end'): Temporal.PlainDate | undefined {
  const month = MONTH.exec(text) ?? SPOKEN_MONTH.exec(text);
  if (month) return edge(Number(month[2]), Number(month[1]), 1, role);
  const iso = ISO_MONTH.exec(text);
  if (iso) return edge(Number(iso[1]), Number(iso[2]), 1, role);
  const quarter = QUARTER.exec(text);
  if (quarter) return edge(Number(quarter[2]), quarterNumber(quarter[1] ?? '') * 3 - 2, 3, role);
  return undefined;
}

function edge(
  year: number,
  month: number,
  months: number,
  role: 'start' | 'end',
): Temporal.PlainDate | undefined {
  const first = dayOf(year, month, 1);
  return role === 'start' ? first : first?.add({ months }).subtract({ days: 1 });
}

function quarterNumber(text: string): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(text);
  return roman === -1 ? Number(text) : roman + 1;
}
