/**
 * Small terms for the tests, written as short rows: dates as ISO strings, everything that a test doesn't
 * talk about left out.
 */
import type {
  Category,
  Congress,
  DeadlineRule,
  Election,
  Limitation,
  Organization,
  PlanRow,
  Reported,
  Task,
  Term,
  TermSettings,
} from '../../src/data/records.ts';
import { registerOf, type Register } from '../../src/statistics/register.ts';

const place = { file: 'small/table.csv', line: 1 };

export const date = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

/** A row of the test with its dates as strings. */
type Short<T, Kept extends keyof T> = Pick<T, Kept> & {
  readonly [Key in Exclude<keyof T, Kept | 'place'>]?: T[Key] extends Temporal.PlainDate | undefined
    ? string | undefined
    : T[Key] | undefined;
};

/** Keys that hold a date in some table; the text of every other key stays text. */
const DATE_KEYS = new Set(
  ['start', 'deadline', 'established', 'dissolved', 'planned', 'opened', 'closed'].concat([
    'recorded',
    'resolved',
    'done',
    'asOf',
  ]),
);

function record<T>(defaults: object, short: object): T {
  const given = Object.entries(short).filter(([, value]) => value !== undefined);
  const read = given.map(([key, value]) => [key, DATE_KEYS.has(key) ? date(value) : value]);
  return { place, ...defaults, ...Object.fromEntries(read) } as T;
}

export const planRow = (
  level: string,
  deadline: string,
  deadlineRule: DeadlineRule = 'through',
  others: Partial<Short<PlanRow, never>> = {},
): PlanRow =>
  record({ name: level, appliesTo: 'all' }, { level, deadline, deadlineRule, ...others });

export const organization = (
  code: string,
  parent: string | undefined,
  level: string,
  others: Partial<Short<Organization, never>> = {},
): Organization => record({ name: code, pilot: false }, { code, parent, level, ...others });

export const congress = (code: string, others: Short<Congress, never> = {}): Congress =>
  record({ suspended: false, formation: 'elected' }, { code, ...others });

/** A congress of one day. */
export const heldOn = (code: string, day: string, others: Short<Congress, never> = {}): Congress =>
  congress(code, { opened: day, closed: day, ...others });

export const election = (code: string, others: Short<Election, never> = {}): Election =>
  record({ body: 'committee' }, { code, ...others });

export const category = (key: string): Category => record({ name: key }, { key });

export const limitation = (
  code: string,
  others: Short<Limitation, never> & { readonly category: string },
): Limitation => record({}, { code, ...others });

export const task = (code: string, others: Short<Task, never>): Task =>
  record({}, { code, ...others });

export const reported = (
  row: Short<Reported, 'code' | 'level' | 'measure'> & { readonly asOf: string },
): Reported => record({ type: 'reported' }, row);

/**
 * The register of a term whose root is the first organisation. It is joined at the first question, within a test:
 * what fails is then a test and not its file.
 */
export function registerFor(
  tables: Partial<Term> & Pick<Term, 'plan' | 'organizations'>,
  reportingDates: readonly string[] = ['2020-06-30'],
  settings: Partial<TermSettings> = {},
): Register {
  const dates = reportingDates.map(date);
  const term: Term = {
    id: 'small-2020-2025',
    settings: {
      name: 'Small',
      term: '2020–2025',
      root: tables.organizations[0]?.code ?? '',
      reportingDates: dates,
      defaultDate: dates.at(-1) ?? date('2020-06-30'),
      targets: {},
      smallCell: 1,
      illustrative: [],
      notes: [],
      ...settings,
    },
    files: [],
    ...tables,
  };
  let register: Register | undefined;
  const joined = () => (register ??= registerOf(term));
  return {
    term,
    get root() {
      return joined().root;
    },
    get levels() {
      return joined().levels;
    },
    get scopes() {
      return joined().scopes;
    },
    units: (scope, level) => joined().units(scope, level),
    statements: (scope, level) => joined().statements(scope, level),
    unit: (code) => joined().unit(code),
    below: (code) => joined().below(code),
  };
}
