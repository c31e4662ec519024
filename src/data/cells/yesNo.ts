import { fold } from '../text/fold.ts';

const YES = new Set(['x', 'co', '1', 'yes', 'y', 'true', 'dung', 'roi', 'da']);
const NO = new Set(['khong', 'k', '0', 'no', 'n', 'false', 'sai', 'chua']);
const TICKS = /^[✓✔☑√✅]\uFE0F?$/u;

/** Whether a cell says yes or no; `undefined` where it says neither. A blank cell is the column's matter. */
export function readYesNo(text: string): boolean | undefined {
  if (TICKS.test(text)) return true;
  const word = fold(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
