/** Election results of a closed congress, one row for each body, with gaps. */
import { membersOf, type Member } from './members.ts';
import type { CommitteePreset } from './preset.ts';
import type { Random } from './random.ts';
import type { CongressRow, ElectionRow, OrganizationRow } from './rows.ts';

/** A body with its seats; whom it elects are the members from `from` on. */
interface Seats {
  readonly body: string;
  readonly decided: number;
  readonly from?: number;
  /** How often seats stay empty. */
  readonly shortfall?: number;
}

export function electionRows(
  unit: OrganizationRow,
  congress: CongressRow,
  committee: CommitteePreset,
  random: Random,
): ElectionRow[] {
  if (!congress.closed || unit.level === 'dang-bo-bo-phan') return [];
  if (unit.level === 'chi-bo') return cellRows(unit, committee, random);
  if (unit.level === 'co-so' && random.chance(0.07)) return [];
  // An appointed committee is reported now and then; it counts apart from the elected ones.
  if (congress.appointed) return appointedRows(unit, random);
  const seats = seatsOf(unit, committee, random);
  const members = membersOf(Math.max(...seats.map(({ decided }) => decided)), random);
  return seats
    .filter(({ body }) => unit.level === 'cap-tren-co-so' || !random.chance(bodyGap(body)))
    .map((body) => resultOf(unit, body, members, committee, random));
}

function cellRows(
  unit: OrganizationRow,
  committee: CommitteePreset,
  random: Random,
): ElectionRow[] {
  if (!committee.cellsReport?.secretary || random.chance(0.1)) return [];
  return [resultOf(unit, secretary, membersOf(1, random), committee, random)];
}

function appointedRows({ code }: OrganizationRow, random: Random): ElectionRow[] {
  return [{ code, body: 'Ban chấp hành', decided: 3, elected: 3, women: random.between(0, 2) }];
}

const secretary: Seats = { body: 'Bí thư', decided: 1 };

const largeSeats: readonly Seats[] = [
  { body: 'Ban chấp hành', decided: 37 },
  { body: 'Ban thường vụ', decided: 11 },
  secretary,
  { body: 'Phó bí thư', decided: 2, from: 1 },
  { body: 'Ủy ban kiểm tra', decided: 7, from: 8 },
];

function seatsOf(
  unit: OrganizationRow,
  committee: CommitteePreset,
  random: Random,
): readonly Seats[] {
  if (unit.level === 'cap-tren-co-so') return largeSeats;
  if (unit.kind === 'chi bộ cơ sở') return smallSeats(unit, random);
  const commune = committee.communes.some((name) => unit.name.endsWith(name));
  const decided = commune ? random.between(13, 15) : random.pick([7, 9, 11, 13]);
  return [
    { body: 'Ban chấp hành', decided, shortfall: 0.08 },
    { body: 'Ban thường vụ', decided: decided > 11 ? 5 : 3, shortfall: 0.02 },
    secretary,
    { body: 'Phó bí thư', decided: commune ? 2 : 1, from: 1, shortfall: 0.02 },
    { body: 'Ủy ban kiểm tra', decided: random.pick([3, 5]), from: 2, shortfall: 0.03 },
  ];
}

/** A small cell elects a secretary and a deputy only. */
function smallSeats({ members }: OrganizationRow, random: Random): readonly Seats[] {
  const leaders: Seats[] = [secretary, { body: 'Phó bí thư', decided: 1, from: 1 }];
  if (members !== undefined && members < 9) return leaders;
  return [{ body: 'Ban chấp hành', decided: random.pick([3, 3, 5]), shortfall: 0.03 }, ...leaders];
}

function bodyGap(body: string): number {
  if (body === 'Ủy ban kiểm tra') return 0.15;
  return body === 'Phó bí thư' ? 0.08 : 0.02;
}

function resultOf(
  unit: OrganizationRow,
  { body, decided, from = 0, shortfall = 0 }: Seats,
  members: readonly Member[],
  committee: CommitteePreset,
  random: Random,
): ElectionRow {
  const missing = random.chance(shortfall) ? Math.min(random.pick([1, 1, 1, 2]), decided - 1) : 0;
  const elected = members.slice(from, from + decided - missing);
  const count = (trait: keyof Member): number => elected.filter((member) => member[trait]).length;
  const gap = <T>(probability: number, value: T): T | undefined =>
    random.chance(probability) ? undefined : value;
  return {
    code: unit.code,
    body,
    decided: gap(0.03, decided),
    elected: gap(0.02, elected.length),
    reelected: gap(0.06, elected.length - count('firstTime')),
    firstTime: gap(0.06, count('firstTime')),
    women: gap(0.05, count('woman')),
    young: gap(0.08, count('young')),
    minority: gap(0.1, count('minority')),
    asPlanned: gap(0.06, !random.chance(body === 'Ban chấp hành' ? 0.03 : 0.01)),
    direct: directOf(unit, body, committee, random),
  };
}

/** A secretary elected by the congress itself; police and army stand outside it. */
function directOf(
  unit: OrganizationRow,
  body: string,
  committee: CommitteePreset,
  random: Random,
): boolean | undefined {
  if (body !== 'Bí thư' || committee.anonymous || random.chance(0.08)) return undefined;
  return unit.level === 'co-so' && random.chance(0.14);
}
