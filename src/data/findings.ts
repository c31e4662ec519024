import type { Problem } from './problem.ts';
import type { Fault } from './problems/fault.ts';
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

/** Faults that share a cause are told once, with the number of further lines. */
export function collectFindings(): Findings {
  const found: Finding[] = [];
  const causes = new Map<string, { readonly at: number; further: number }>();
  const add = (finding: Finding) => {
    if (finding.row && finding.fault.severity === 'error') reject(finding.row);
    const { cause } = finding.fault;
    const known = cause === undefined ? undefined : causes.get(cause);
    if (known) known.further++;
    else {
      if (cause !== undefined) causes.set(cause, { at: found.length, further: 0 });
      found.push(finding);
    }
  };
  const all = () => {
    const told = [...found];
    for (const { at, further } of causes.values()) {
      const finding = found[at];
      if (finding && further > 0)
        told[at] = { ...finding, fault: withFurther(finding.fault, further) };
    }
    return told;
  };
  return { add, all };
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
