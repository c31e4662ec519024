import type { CellFault } from '../problems/fault.ts';
import * as faults from '../problems/dates.ts';
import { dayOf, parsePeriod, plainDateText, type DateRole } from './date.ts';

const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const NUMERIC_ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const SPOKEN = /^(?:ngày )?(\d{1,2}) ?tháng (\d{1,2}) ?năm (\d{4})$/;
const TWO_DIGITS = /^(?:(?:\d{1,2}[-/. ]){1,2}|\d{1,2}-[a-z]{3}-|[a-z]{3}-)\d{2}$/;
const WITHOUT_YEAR =
  /^(?:(?:ngày )?\d{1,2}(?:[-/]| tháng )\d{1,2}|tháng \d{1,2}|quý (?:i{1,3}|iv|[1-4]))$/;
const SERIAL = /^([2-8]\d{4})(?:[.,]\d+)?$/;
const ZERO =
  /^(?:0|0?0[-/.]0?[01][-/.](?:0000|1900)|0?1[-/.]0?0[-/.]1900|1900-0?1-0?0|0000-00-00)$/;

/** Why `readDate` gave no day for the text in this role. */
export function explainDate(text: string, role: DateRole): CellFault {
  const plain = plainDateText(text);
  if (ZERO.test(plain)) return faults.zeroDate;
  const serial = SERIAL.exec(plain);
  if (serial) return faults.excelSerial(excelDay(Number(serial[1])));
  if (role === 'day' && parsePeriod(plain, 'start')) return faults.monthNotDay;
  return explainNumbers(plain) ?? explainMissing(plain) ?? faults.badDate(role);
}

function explainNumbers(plain: string): CellFault | undefined {
  const european = NUMERIC.exec(plain) ?? SPOKEN.exec(plain);
  if (european) return explainDay(Number(european[1]), Number(european[2]), Number(european[3]));
  const iso = NUMERIC_ISO.exec(plain);
  if (!iso) return undefined;
  return faults.impossibleDate(Number(iso[3]), Number(iso[2]), Number(iso[1]));
}

/** No day of the calendar as it stands; one perhaps with day and month turned round. */
function explainDay(day: number, month: number, year: number): CellFault {
  const swapped = dayOf(year, day, month);
  return swapped ? faults.usDate(swapped) : faults.impossibleDate(day, month, year);
}

function explainMissing(plain: string): CellFault | undefined {
  if (WITHOUT_YEAR.test(plain)) return faults.yearMissing;
  return TWO_DIGITS.test(plain) ? faults.twoDigitYear : undefined;
}

/** Excel counts days from 30/12/1899. */
function excelDay(serial: number): Temporal.PlainDate {
  return new Temporal.PlainDate(1899, 12, 30).add({ days: serial });
}
