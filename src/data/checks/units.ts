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
  const find = (code: string) => byKey.get(codeKey(code));
  let [lastCode, last]: [string | undefined, Unit | undefined] = [undefined, undefined];
  for (const unit of all) {
    const { parent } = unit.entry.record;
    if (parent === undefined) continue;
    // Rows of one parent mostly stand together.
    if (parent !== lastCode) [lastCode, last] = [parent, find(parent)];
    if (last) unit.parent = last;
  }
  const suggest = suggester(all.map(({ entry }) => entry.record.code));
  return { all, find, twice, refused: new Set(refusedCodes(entries)), suggest };
}

function refusedCodes(entries: readonly Entry<Organization>[]): string[] {
  return entries.flatMap(({ bad }) => {
    const text = bad.get('code');
    return text === undefined ? [] : [codeKey(text), codeKey(likelyCode(text))];
  });
}
