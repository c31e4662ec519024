import { codeKey } from './cells/code.ts';
import { byCode, type ByCode } from './checks/tree.ts';
import type { FileAccount, Limitation, Organization, Term, TermSettings } from './records.ts';
import type { TermTables } from './readTerm.ts';
import { isSound, type ReadTable } from './rows/readTable.ts';

/** The term of its accepted rows, with codes spelt as `organizations` spells them. */
export function termOf(
  id: string,
  settings: TermSettings,
  tables: TermTables,
  files: readonly FileAccount[],
): Term {
  const units = byCode(tables.organizations.entries);
  const limitations = optional('limitations', tables.limitations);
  return {
    id,
    settings: {
      ...settings,
      root: units.get(codeKey(settings.root))?.record.code ?? settings.root,
    },
    plan: sound(tables.plan),
    organizations: sound(tables.organizations).map((unit) => withParent(unit, units)),
    ...optional('congresses', tables.congresses),
    ...optional('elections', tables.elections),
    ...optional('categories', tables.categories),
    ...(limitations.limitations && {
      limitations: limitations.limitations.map((row) => withoutOwnLevel(row, units)),
    }),
    ...optional('tasks', tables.tasks),
    ...optional('milestones', tables.milestones),
    ...optional('reported', tables.reported),
    ...optional('publication', tables.publication),
    ...optional('corrections', tables.corrections),
    files,
  };
}

function sound<R>({ entries }: ReadTable<R>): readonly R[] {
  return entries.filter(isSound).map(({ record }) => record);
}

/** A table that is not there is a missing property; one without rows is empty. */
function optional<K extends string, R>(
  name: K,
  table: ReadTable<R>,
): { readonly [P in K]?: readonly R[] } {
  return table.given ? ({ [name]: sound(table) } as { [P in K]: readonly R[] }) : {};
}

function withParent(unit: Organization, units: ByCode): Organization {
  if (unit.parent === undefined) return unit;
  const parent = units.get(codeKey(unit.parent))?.record.code;
  return parent === undefined || parent === unit.parent ? unit : { ...unit, parent };
}

/** The organisation's own level says no more than a blank cell. */
function withoutOwnLevel(row: Limitation, units: ByCode): Limitation {
  if (row.level === undefined || units.get(codeKey(row.code))?.record.level !== row.level)
    return row;
  const { level: _own, ...limitation } = row;
  return limitation;
}
