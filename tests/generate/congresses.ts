/** What each congress reports beside its days: delegates, comments, agenda, and the gaps in between. */
import type { CommitteePreset } from './preset.ts';
import type { Random } from './random.ts';
import type { CongressRow, OrganizationRow, Schedule } from './rows.ts';

export function congressRow(
  unit: OrganizationRow,
  schedule: Schedule,
  committee: CommitteePreset,
  random: Random,
): CongressRow {
  const planned = { code: unit.code, ...schedule };
  if (!schedule.closed) return planned;
  if (unit.level === 'chi-bo' || unit.level === 'dang-bo-bo-phan')
    return { ...planned, ...cellReport(unit, committee, random) };
  const appointed = unit.established !== undefined;
  return {
    ...planned,
    ...attendance(unit, committee, random),
    comments: commentsOf(unit, random),
    appointed,
    agendaItems: appointed ? 2 : agendaOf(random),
    note: noteOf(schedule, appointed),
  };
}

/** Below the grassroots only some districts collect more than the day. */
function cellReport(
  unit: OrganizationRow,
  committee: CommitteePreset,
  random: Random,
): Partial<CongressRow> {
  const { attendance: delegates, comments } = committee.cellsReport ?? {};
  return {
    ...(delegates ? attendance(unit, committee, random) : {}),
    comments: comments && random.chance(0.85) ? random.between(0, 7) : undefined,
  };
}

function attendance(
  unit: OrganizationRow,
  { anonymous, code }: CommitteePreset,
  random: Random,
): Partial<CongressRow> {
  if (anonymous || random.chance(0.08)) return {};
  const summoned = unit.code === code ? 150 : summonedOf(unit, random);
  if (summoned === undefined) return {};
  const absent = random.chance(0.55)
    ? 0
    : random.between(1, Math.max(1, Math.floor(summoned / 25)));
  // Some report who was summoned and forget who came.
  return { summoned, present: random.chance(0.03) ? undefined : summoned - absent };
}

/** Every member where the unit is small, chosen delegates where it is large. */
function summonedOf({ members }: OrganizationRow, random: Random): number | undefined {
  return members !== undefined && members > 120 ? random.between(75, 130) : members;
}

function commentsOf(unit: OrganizationRow, random: Random): number | undefined {
  const draw = random.next();
  if (unit.level === 'cap-tren-co-so') return 21;
  if (draw < 0.11) return undefined;
  if (draw < 0.17) return 0;
  return unit.kind === 'chi bộ cơ sở' ? random.between(1, 12) : random.between(2, 24);
}

function agendaOf(random: Random): number | undefined {
  return [4, 3, undefined][random.weighted([86, 9, 5])];
}

function noteOf({ suspended }: Schedule, appointed: boolean): string | undefined {
  if (suspended) return 'Tạm dừng do dịch bệnh;\ntổ chức lại sau khi có hướng dẫn';
  return appointed ? 'Tổ chức mới thành lập, cấp ủy "chỉ định"' : undefined;
}
