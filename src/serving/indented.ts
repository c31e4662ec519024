/** Lines of a block, one step further in; blank ones stay blank. */
export const indented = (lines: readonly string[], step: string): readonly string[] =>
  lines.map((line) => (line === '' ? '' : step + line));
