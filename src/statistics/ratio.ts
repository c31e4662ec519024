/** count ÷ of, from 0 to 1 and unrounded; undefined where the count is, or where `of` is 0. */
export function ratio(count: number | undefined, of: number | undefined): number | undefined {
  return count === undefined || !of ? undefined : count / of;
}
