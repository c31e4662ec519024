/** The outline of a glyph with as few characters as say the same: a picture holds a hundred of them. */

/** A command with absolute coordinates, as HarfBuzz gives them: M, L, Q or Z. */
export interface PathCommand {
  readonly type: string;
  readonly values: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Path data in steps from point to point. */
export function compactPath(commands: readonly PathCommand[]): string {
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let control: Point | undefined;
  const written: string[] = [];
  for (const { type, values } of commands) {
    const points = pointsOf(values);
    const end = points.at(-1) ?? start;
    written.push(command(type, points, at, control));
    control = type === 'Q' ? points[0] : undefined;
    if (type === 'M') start = end;
    at = end;
  }
  return written.join('');
}

function command(
  type: string,
  points: readonly Point[],
  at: Point,
  last: Point | undefined,
): string {
  if (type === 'Z') return 'z';
  if (type === 'Q' && last && isMirrored(points[0]!, at, last))
    return step('t', points.slice(1), at);
  if (type === 'L' && points[0]!.y === at.y) return `h${points[0]!.x - at.x}`;
  if (type === 'L' && points[0]!.x === at.x) return `v${points[0]!.y - at.y}`;
  return step(type.toLowerCase(), points, at);
}

/** Whether a curve leaves a point as the one before came to it: its control point then needs no saying. */
function isMirrored(control: Point, at: Point, last: Point): boolean {
  return control.x === 2 * at.x - last.x && control.y === 2 * at.y - last.y;
}

function step(letter: string, points: readonly Point[], at: Point): string {
  const lengths = points.flatMap(({ x, y }) => [x - at.x, y - at.y]);
  // A minus sign parts two numbers by itself.
  return letter + lengths.join(' ').replaceAll(' -', '-');
}

function pointsOf(values: readonly number[]): readonly Point[] {
  const count = values.length / 2;
  return Array.from({ length: count }, (_, index) => ({
    x: values[2 * index]!,
    y: values[2 * index + 1]!,
  }));
}
