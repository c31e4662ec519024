import type { Unit, Units } from './checks/units.ts';
import { given } from './given.ts';
import type { TermTables } from './readTables.ts';
import type {
  FileAccount,
  Limitation,
  Organization,
  PlanRow,
  Term,
  TermSettings,
} from './records.ts';
import { isSound, type ReadTable } from './rows/readTable.ts';

/** The term of its accepted rows, with codes spelt as `organizations` spells them. */
export function termOf(
  id: string,
  settings: TermSettings,
  tables: TermTables,
  files: readonly FileAccount[],
): Term {
  const { units } = tables;
  const plan = sound(tables.plan);
  const root = units.find(settings.root)?.entry.record.code ?? settings.root;
  const limitations = ifGiven(tables.limitations)?.map((row) => withoutOwnLevel(row, units));
  const optional = {
    congresses: ifGiven(tables.congresses),
    elections: ifGiven(tables.elections),
    categories: ifGiven(tables.categories),
    limitations,
    tasks: ifGiven(tables.tasks),
    milestones: ifGiven(tables.milestones),
    reported: ifGiven(tables.reported),
    publication: ifGiven(tables.publication),
    corrections: ifGiven(tables.corrections),
  };
  return {
    id,
    settings: { ...settings, root },
    plan,
    organizations:
      units.all.length === 0
        ? [impliedRoot(id, settings, plan)]
        : units.all.filter(({ entry }) => isSound(entry)).map(withParent),
    ...given(optional),
    files,
  };
}

/**
 * A term of reported numbers only names its root in `term.json` alone; it is of the highest level, like
 * the root of any other term.
 */
function impliedRoot(
  id: string,
  { root, name }: TermSettings,
  plan: readonly PlanRow[],
): Organization {
  const place = { file: `${id}/term.json`, line: 1 };
  return { place, code: root, name, level: plan.at(-1)?.level ?? '', pilot: false };
}

function sound<R>({ entries }: ReadTable<R>): readonly R[] {
  return entries.filter(isSound).map(({ record }) => record);
}

/** A table that is not there is a missing property; one without rows is empty. */
function ifGiven<R>(table: ReadTable<R>): readonly R[] | undefined {
  return table.given ? sound(table) : undefined;
}

/** The organisation with its parent's code as the parent's own row spells it. */
function withParent({ entry, parent }: Unit): Organization {
  const { record } = entry;
  const code = parent?.entry.record.code;
  return code === undefined || code === record.parent ? record : { ...record, parent: code };
}

/** The organisation's own level says no more than a blank cell. */
function withoutOwnLevel(row: Limitation, units: Units): Limitation {
  if (row.level === undefined || units.find(row.code)?.entry.record.level !== row.level) return row;
  const { level: _own, ...limitation } = row;
  return limitation;
}
