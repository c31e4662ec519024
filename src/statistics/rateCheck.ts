/** Whether a printed rate follows from its numbers. Definition: DESIGN.md §4. */
import { printedRate, type PrintedRate, type Qualifier } from './printedRate.ts';
import type { RateCheck } from './results.ts';

/**
 * Compares numerator ÷ denominator with the printed text, at as many decimals as the text has and without
 * any rounding error. `no-rate` when the text has no number, `no-counts` when there is nothing to divide.
 */
export function rateCheck(
  numerator: number | undefined,
  denominator: number | undefined,
  printed: string | undefined,
): RateCheck {
  const rate = printed === undefined ? undefined : printedRate(printed);
  if (!rate) return 'no-rate';
  if (numerator === undefined || !denominator) return 'no-counts';
  const exact = exactlyAt(rate.decimals, numerator, denominator);
  return rate.qualifier ? qualified(exact, rate.digits, rate.qualifier) : plain(exact, rate);
}

/** A fraction in units of the last printed digit: 451/452 beside "99,8%" is 451000/452 tenths of a percent. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function exactlyAt(decimals: number, numerator: number, denominator: number): Fraction {
  return {
    over: BigInt(numerator) * 100n * 10n ** BigInt(decimals),
    under: BigInt(denominator),
  };
}

function plain({ over, under }: Fraction, { digits }: PrintedRate): RateCheck {
  if ((2n * over + under) / (2n * under) === digits) return 'half-up';
  return over / under === digits ? 'truncated' : 'differs';
}

function qualified({ over, under }: Fraction, digits: bigint, qualifier: Qualifier): RateCheck {
  const beyond = over - digits * under;
  const holds = {
    above: 0n < beyond && beyond <= under,
    below: -under <= beyond && beyond < 0n,
    around: -under <= beyond && beyond <= under,
  };
  return holds[qualifier] ? 'qualified' : 'differs';
}
