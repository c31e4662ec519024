/** The sum of the values that are given; undefined, not 0, when none is. */
export function sumGiven(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce((sum, value) => (value === undefined ? sum : (sum ?? 0) + value), undefined);
}
