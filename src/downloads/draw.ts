/** What a drawing thread does: the slow half of a picture, which needs nothing but the drawing. */
import { kept, keptFolder, keyOf } from './kept.ts';
import { outlined } from './outline/outlined.ts';
import { png } from './png/png.ts';

export interface Draft {
  /** An SVG with its text as text. */
  readonly drawn: string;
  /** As what it is wanted: with its text as outlines, or as PNG of a scale. */
  readonly as: 'svg' | 1 | 2;
}

/** A draft as the bytes of a file. */
export default function draw({ drawn, as }: Draft): Uint8Array {
  return kept(keptFolder, keyOf(drawn, String(as)), () =>
    as === 'svg' ? Buffer.from(outlined(drawn)) : png(outlined(drawn, 'path'), as),
  );
}
