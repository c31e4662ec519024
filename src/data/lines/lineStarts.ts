/** The offset of each physical line of a text with LF line ends; found once, when it is first asked for. */
export function lineStarts(text: string): (line: number) => number {
  let starts: number[] | undefined;
  return (line) => {
    starts ??= find(text);
    return starts[line - 1] ?? text.length;
  };
}

function find(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
    starts.push(end + 1);
  return starts;
}
