import { printedRate } from '../../statistics/printedRate.ts';

/** The share that a printed rate stands for, 0–1, for drawing only: "hơn 94%" is 0.94. Undefined without a number. */
export function printedShare(printed: string): number | undefined {
  const rate = printedRate(printed);
  return rate && Number(rate.digits) / 10 ** (rate.decimals + 2);
}
