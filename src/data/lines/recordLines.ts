/**
 * The physical line, from 1, on which each record begins. Only a text with quotation marks can have
 * cells of several lines; in any other a record is a line.
 */
export function recordLines(
  text: string,
  records: readonly (readonly string[])[],
): (record: number) => number {
  if (!text.includes('"')) return (record) => record + 1;
  const lines = new Uint32Array(records.length);
  let line = 1;
  records.forEach((cells, record) => {
    lines[record] = line++;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  });
  return (record) => lines[record] ?? line;
}
