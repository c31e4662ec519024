import type { BilingualText, Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { ProblemCode } from './codes.ts';

/** What is wrong, before it is known where. */
export interface Fault {
  readonly severity: Problem['severity'];
  readonly code: ProblemCode;
  readonly message: BilingualText;
  readonly hint: BilingualText;
  /** Faults of one cause share this; only the first is told, with the number of further lines. */
  readonly cause?: string;
}

/** An error; see `warning` and `notice` for the lesser ones. */
export function error(code: ProblemCode, message: BilingualText, hint: BilingualText): Fault {
  return { severity: 'error', code, message, hint };
}

export function warning(code: ProblemCode, message: BilingualText, hint: BilingualText): Fault {
  return { severity: 'warning', code, message, hint };
}

export function notice(code: ProblemCode, message: BilingualText, hint: BilingualText): Fault {
  return { severity: 'notice', code, message, hint };
}

/** The same fault, told once for all lines that share the cause. */
export function ofCause(fault: Fault, cause: string): Fault {
  return { ...fault, cause };
}

/** Stands for a fault and so many further ones of its kind in its file. */
export function andSoOn({ severity, code, hint }: Fault, further: number): Fault {
  const count = further + 1;
  return {
    severity,
    code,
    message: {
      vi: `Từ đây còn ${count} chỗ nữa cùng loại trong tệp này, không nêu từng chỗ.`,
      en: `From here on there are ${count} more of the same kind in this file, which are not told one by one.`,
    },
    hint,
  };
}

/** One organisation that is missing is one cause, whether rows stand under it or report on it. */
export function unknownCode(code: string): string {
  return `code ${code.toLowerCase()}`;
}

/** A fault of one cell's text; `explain…` functions give it and `inColumn` adds the heading. */
export interface CellFault {
  readonly code: ProblemCode;
  /** Goes on after the quoted cell: "is not a day of the calendar. Expected: …". */
  readonly says: BilingualText;
  readonly hint: BilingualText;
  readonly cause?: string;
}

/** A heading in quotation marks; two lines of it in one. */
export function inOneLine(heading: string): string {
  return quote(heading.replace(/\s+/g, ' ').trim());
}

/** The fault of a cell, as a full sentence that begins with the cell's text and its heading. */
export function inColumn(fault: CellFault, text: string, heading: string): Fault {
  const cell = quote(text);
  const column = inOneLine(heading);
  const message = {
    vi: `${cell} ở cột ${column} ${fault.says.vi}`,
    en: `${cell} under ${column} ${fault.says.en}`,
  };
  const told = error(fault.code, message, fault.hint);
  return fault.cause === undefined ? told : ofCause(told, fault.cause);
}
