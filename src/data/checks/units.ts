import { codeKey, likelyCode } from '../cells/code.ts';
import type { Organization } from '../records.ts';
import { suggester } from '../text/nearest.ts';
import type { Entry } from '../rows/readTable.ts';

/** An organisation and the one above it. */
export interface Unit {
  readonly entry: Entry<Organization>;
  /** Place among the units, in the order of the files. */
  readonly index: number;
  /** Missing where the parent is blank, unreadable or not known. May be the unit itself. */
  readonly parent?: Unit;
}

/** The organisations of a term, found by code; each code once. */
export interface Units {
  readonly all: readonly Unit[];
  /** By code, without regard to case. */
  readonly find: (code: string) => Unit | undefined;
  /** Rows whose code an earlier row has. */
  readonly twice: readonly { readonly entry: Entry<Organization>; readonly first: Unit }[];
  /** Texts that stand where a code belongs but are none, and the codes that they seem to mean. */
  readonly refused: ReadonlySet<string>;
  /**
   * Whether an unknown code may be one that was lost: Excel made it a number, its cell is blank. As many
   * codes as were lost are excused, those that organisations have as their parent first.
   */
  readonly mayBeLost: (code: string) => boolean;
  /** The code that a text was probably meant to be. */
  readonly suggest: (text: string) => string | undefined;
}

/** Joins the rows that have a readable code, also those that were rejected for another cell. */
export function unitsOf(entries: readonly Entry<Organization>[]): Units {
  const byKey = new Map<string, { -readonly [K in keyof Unit]: Unit[K] }>();
  const twice: { entry: Entry<Organization>; first: Unit }[] = [];
  for (const entry of entries) {
    if (entry.record.code === undefined) continue;
    const key = codeKey(entry.record.code);
    const first = byKey.get(key);
    if (first) twice.push({ entry, first });
    else byKey.set(key, { entry, index: byKey.size });
  }
  const all = [...byKey.values()];
  // Nearly all rows spell a code as its own row does, and letters need not be folded then.
  const asSpelt = new Map(all.map((unit) => [unit.entry.record.code, unit]));
  const find = (code: string) => asSpelt.get(code) ?? byKey.get(codeKey(code));
  let lastCode: string | undefined;
  let last: Unit | undefined;
  for (const unit of all) {
    const { parent } = unit.entry.record;
    if (parent === undefined) continue;
    // Rows of one parent mostly stand together.
    if (parent !== lastCode) [lastCode, last] = [parent, find(parent)];
    if (last) unit.parent = last;
  }
  const suggest = suggester(all.map(({ entry }) => entry.record.code));
  const refused = new Set(refusedCodes(entries));
  const mayBeLost = excuse(
    entries,
    (code) => byKey.has(codeKey(code)) || refused.has(codeKey(code)),
  );
  return { all, find, twice, refused, mayBeLost, suggest };
}

function excuse(
  entries: readonly Entry<Organization>[],
  isKnown: (code: string) => boolean,
): (code: string) => boolean {
  const lost = entries.filter(({ bad }) => isLost(bad.get('code'))).length;
  const excused = new Set<string>();
  const mayBeLost = (code: string) => {
    if (excused.size < lost && !isKnown(code)) excused.add(codeKey(code));
    return excused.has(codeKey(code));
  };
  for (const { record } of entries) if (record.parent !== undefined) mayBeLost(record.parent);
  return mayBeLost;
}

/** Nothing of the code is left to be recognised by. */
function isLost(text: string | undefined): boolean {
  return text !== undefined && likelyCode(text) === text.trim();
}

function refusedCodes(entries: readonly Entry<Organization>[]): string[] {
  return entries.flatMap(({ bad }) => {
    const text = bad.get('code');
    return text === undefined ? [] : likelyKeys(text);
  });
}

/** "BK BT" and "BK/BT" are most probably the BK-BT that other rows name. */
function likelyKeys(text: string): string[] {
  const dashed = likelyCode(text.trim().replace(/[\s/\\,;:]+/g, '-'));
  return [text, likelyCode(text), dashed].map(codeKey);
}
