import type { Problem } from './problem.ts';
import { andSoOn, type Fault } from './problems/fault.ts';
import type { RowRef, Spot } from './rows/sheet.ts';
import { reject } from './rows/fates.ts';

/** A fault and where it is. */
export interface Finding {
  readonly file: string;
  readonly spot: Spot;
  readonly fault: Fault;
  /** The row that is rejected for it; a fault of a file or a heading has none. */
  readonly row?: RowRef;
}

/** Collects what is found while one term is read. */
export interface Findings {
  readonly add: (finding: Finding) => void;
  readonly all: () => readonly Finding[];
}

const TOP: Spot = { line: 1, column: 1, cell: '' };

/** A finding that stands for others too: its place among the findings, and how many. */
interface Standing {
  readonly at: number;
  further: number;
}

/**
 * Faults that share a cause are told once, with the number of further lines; of one kind only the first
 * hundred of a file are told one by one, and one more stands for the rest with their number.
 */
export function collectFindings(): Findings {
  const found: Finding[] = [];
  const causes = new Map<string, Standing>();
  const { isTold, rests } = countKinds();
  const add = (finding: Finding) => {
    if (finding.row && finding.fault.severity === 'error') reject(finding.row);
    const { cause } = finding.fault;
    const known = cause === undefined ? undefined : causes.get(cause);
    if (known) known.further++;
    else if (isTold(finding, found.length)) {
      if (cause !== undefined) causes.set(cause, { at: found.length, further: 0 });
      found.push(finding);
    }
  };
  const all = () => {
    const told = [...found];
    restate(told, [...causes.values()], withFurther);
    restate(told, rests(), andSoOn);
    return told;
  };
  return { add, all };
}

/** So many faults of one kind are told of one file: who has read them knows the rest. */
const MOST_OF_A_KIND = 100;

/** Counts the findings of each file, code and severity; the first that is too many stands for the rest. */
function countKinds(): {
  readonly isTold: (finding: Finding, at: number) => boolean;
  readonly rests: () => readonly Standing[];
} {
  const counts = new Map<string, { count: number; rest?: Standing }>();
  const isTold = ({ file, fault: { code, severity } }: Finding, at: number): boolean => {
    const name = `${severity} ${code} ${file}`;
    const kind = counts.get(name) ?? { count: 0 };
    counts.set(name, kind);
    kind.count++;
    if (kind.rest) kind.rest.further++;
    else if (kind.count > MOST_OF_A_KIND) kind.rest = { at, further: 0 };
    return kind.count <= MOST_OF_A_KIND + 1;
  };
  return { isTold, rests: () => [...counts.values()].flatMap(({ rest }) => rest ?? []) };
}

/** Gives each finding that stands for others the words for it; one that stands for itself keeps its own. */
function restate(
  told: Finding[],
  standing: readonly Standing[],
  words: (fault: Fault, further: number) => Fault,
): void {
  for (const { at, further } of standing) {
    const finding = told[at];
    if (finding && further > 0) told[at] = { ...finding, fault: words(finding.fault, further) };
  }
}

/** A finding about a file or folder as a whole. */
export function aboutFile(file: string, fault: Fault, spot: Spot = TOP): Finding {
  return { file, spot, fault };
}

export function problemOf({ file, spot, fault }: Finding): Problem {
  const { severity, code, message, hint } = fault;
  return { severity, code, file, ...spot, message, hint };
}

function withFurther(fault: Fault, further: number): Fault {
  const { message } = fault;
  return {
    ...fault,
    message: {
      vi: `${message.vi} Còn ${further} dòng khác như vậy.`,
      en: `${message.en} ${further} more ${further === 1 ? 'line has' : 'lines have'} the same.`,
    },
  };
}
