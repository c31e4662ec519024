/** One term, generated: all rows of all units, in the order of the tree. */
import { congressRow } from './congresses.ts';
import { electionRows } from './elections.ts';
import { limitationRows } from './limitations.ts';
import type { CommitteePreset, Preset } from './preset.ts';
import { createRandom, type Random } from './random.ts';
import type {
  CongressRow,
  ElectionRow,
  LimitationRow,
  OrganizationRow,
  Schedule,
  TaskRow,
} from './rows.ts';
import { committeeSchedule, planOf, schedulesBelow } from './schedule.ts';
import { structureOf, type Structure } from './structure.ts';
import { taskRows } from './tasks.ts';

/** The rows that one office sends. */
export interface UnitRows {
  readonly organizations: readonly OrganizationRow[];
  readonly congresses: readonly CongressRow[];
  readonly elections: readonly ElectionRow[];
  readonly limitations: readonly LimitationRow[];
  readonly tasks: readonly TaskRow[];
}

export interface GeneratedTerm {
  /** The root and the committees directly under it. */
  readonly province: UnitRows;
  /** What lies below each committee, by its code. */
  readonly committees: ReadonlyMap<string, UnitRows>;
}

export function generateTerm(preset: Preset): GeneratedTerm {
  const random = createRandom(preset.seed);
  const structure = structureOf(preset, random.fork('structure'));
  const plan = planOf(preset);
  const committees = preset.committees.map((committee): [string, UnitRows] => {
    const units = structure.below.get(committee.code) ?? [];
    const own = random.fork(`rows/${committee.code}`);
    const schedules = schedulesBelow(units, committee, plan, own.fork('schedule'));
    return [committee.code, rowsOf(units, schedules, () => committee, preset, own)];
  });
  return { province: provinceRows(structure, preset, random), committees: new Map(committees) };
}

function provinceRows(structure: Structure, preset: Preset, random: Random): UnitRows {
  const [root, ...rest] = preset.committees;
  if (!root) throw new RangeError('A preset has at least one committee.');
  const byCode = new Map([root, ...rest].map((committee) => [committee.code, committee]));
  const schedules = new Map<string, Schedule>([
    [preset.root.code, committeeSchedule({ planned: preset.root.planned })],
    ...[...byCode].map(([code, { congress }]): [string, Schedule] => [
      code,
      committeeSchedule(congress),
    ]),
  ]);
  const committeeOf = ({ code }: OrganizationRow): CommitteePreset => byCode.get(code) ?? root;
  return rowsOf(structure.province, schedules, committeeOf, preset, random.fork('province'));
}

function rowsOf(
  organizations: readonly OrganizationRow[],
  schedules: ReadonlyMap<string, Schedule>,
  committeeOf: (unit: OrganizationRow) => CommitteePreset,
  preset: Preset,
  random: Random,
): UnitRows {
  const units = organizations.map((unit) => {
    const own = random.fork(unit.code);
    const committee = committeeOf(unit);
    const congress = congressRow(
      unit,
      schedules.get(unit.code) ?? {},
      committee,
      own.fork('congress'),
    );
    const elections = electionRows(unit, congress, committee, own.fork('election'));
    const limitations =
      unit.level === 'co-so'
        ? limitationRows(congress, elections, preset, own.fork('limitation'))
        : [];
    return {
      congress,
      elections,
      limitations,
      tasks: taskRows(unit, congress, preset, own.fork('task')),
    };
  });
  return {
    organizations,
    congresses: units.map(({ congress }) => congress),
    elections: units.flatMap(({ elections }) => elections),
    limitations: units.flatMap(({ limitations }) => limitations),
    tasks: units.flatMap(({ tasks }) => tasks),
  };
}
