/** The organisations as one tree: one root, every other under a known one, and no circle. */
import { codeKey, likelyCode } from '../cells/code.ts';
import type { Findings } from '../findings.ts';
import * as faults from '../problems/tables.ts';
import type { Organization } from '../records.ts';
import { addAtCell, type Entry } from '../rows/readTable.ts';
import { nearest } from '../text/nearest.ts';

type OrganizationEntry = Entry<Organization>;

/** The organisations by code key; of two with one code the first. */
export type ByCode = ReadonlyMap<string, OrganizationEntry>;

/** Rows with a readable code, also those rejected for another cell. */
export function byCode(entries: readonly OrganizationEntry[]): ByCode {
  const found = new Map<string, OrganizationEntry>();
  for (const entry of entries) {
    const { code } = entry.record;
    if (code !== undefined && !found.has(codeKey(code))) found.set(codeKey(code), entry);
  }
  return found;
}

/** Texts that stand where a code belongs but are none: their row was told, others may refer to them. */
export function refusedCodes(entries: readonly OrganizationEntry[]): readonly string[] {
  return entries.flatMap(({ bad }) => bad.get('code') ?? []);
}

/** Tells everything that keeps the organisations from being a tree under `root`. */
export function checkTree(
  entries: readonly OrganizationEntry[],
  root: string | undefined,
  tellUnknownRoot: (fault: ReturnType<typeof faults.unknownRoot>) => void,
  findings: Findings,
): void {
  const units = byCode(entries);
  const refused = new Set(
    refusedCodes(entries).flatMap((text) => [codeKey(text), codeKey(likelyCode(text))]),
  );
  const rootKey = root === undefined ? undefined : codeKey(root);
  const rootKnown = rootKey !== undefined && (units.has(rootKey) || refused.has(rootKey));
  if (root !== undefined && !rootKnown)
    tellUnknownRoot(faults.unknownRoot(root, nearest(root, codesOf(units))));
  checkRoots(units, root, rootKnown, findings);
  checkParents(units, rootKey, refused, findings);
  checkCycles(units, rootKey, findings);
}

function codesOf(units: ByCode): readonly string[] {
  return [...units.values()].map(({ record }) => record.code);
}

/** Where the root itself is not known, the first organisation without a parent is taken to be it. */
function checkRoots(
  units: ByCode,
  root: string | undefined,
  rootKnown: boolean,
  findings: Findings,
): void {
  let excused = rootKnown;
  for (const { record, row, bad } of units.values()) {
    const isRoot = root !== undefined && codeKey(record.code) === codeKey(root);
    if (isRoot && record.parent !== undefined) {
      addAtCell(row, 'parent', faults.rootWithParent(record.code, record.parent), findings);
    }
    if (isRoot || record.parent !== undefined || bad.has('parent')) continue;
    if (excused && root !== undefined)
      addAtCell(row, 'parent', faults.secondRoot(record.code, root), findings);
    excused = true;
  }
}

function checkParents(
  units: ByCode,
  rootKey: string | undefined,
  refused: ReadonlySet<string>,
  findings: Findings,
): void {
  for (const { record, row } of units.values()) {
    if (record.parent === undefined || codeKey(record.code) === rootKey) continue;
    const parentKey = codeKey(record.parent);
    if (parentKey === codeKey(record.code))
      addAtCell(row, 'parent', faults.selfParent(record.code), findings);
    else if (!units.has(parentKey) && !refused.has(parentKey)) {
      const suggestion = nearest(record.parent, codesOf(units));
      addAtCell(row, 'parent', faults.danglingParent(record.parent, suggestion), findings);
    }
  }
}

/** Walks up from every organisation, each only once; a circle is told at the first of its rows. */
function checkCycles(units: ByCode, rootKey: string | undefined, findings: Findings): void {
  const walkOf = new Map<string, number>();
  let walk = 0;
  for (const start of units.keys()) {
    walk++;
    let key: string | undefined = start;
    while (key !== undefined && !walkOf.has(key)) {
      walkOf.set(key, walk);
      key = parentKeyOf(units, key, rootKey);
    }
    if (key !== undefined && walkOf.get(key) === walk) tellCycle(units, key, rootKey, findings);
  }
}

function parentKeyOf(units: ByCode, key: string, rootKey: string | undefined): string | undefined {
  const parent = units.get(key)?.record.parent;
  const parentKey = parent === undefined || key === rootKey ? undefined : codeKey(parent);
  return parentKey === key || parentKey === undefined || !units.has(parentKey)
    ? undefined
    : parentKey;
}

/** The walk began at the first row that leads into the circle, which need not be in it. */
function tellCycle(
  units: ByCode,
  inside: string,
  rootKey: string | undefined,
  findings: Findings,
): void {
  const keys = [inside];
  for (let key = parentKeyOf(units, inside, rootKey); key !== undefined && key !== inside;) {
    keys.push(key);
    key = parentKeyOf(units, key, rootKey);
  }
  const order = [...units.keys()];
  const first = keys.reduce((a, b) => (order.indexOf(b) < order.indexOf(a) ? b : a));
  const entry = units.get(first);
  const codes = [...keys.slice(keys.indexOf(first)), ...keys.slice(0, keys.indexOf(first))];
  if (!entry) return;
  addAtCell(
    entry.row,
    'parent',
    faults.cycle(codes.map((key) => units.get(key)?.record.code ?? key)),
    findings,
  );
}
