import { expect, it } from 'vitest';
import { drawBeside } from '../../src/downloads/drawingThreads.ts';
import { outlined } from '../../src/downloads/outline/outlined.ts';
import { drawPicture } from '../../src/downloads/picture.ts';
import { png } from '../../src/downloads/png/png.ts';
import { figure } from '../../src/figures/registry.ts';
import { cases } from '../figures/cases.ts';

const drawn = drawPicture(figure('completion-by-level', cases['half-way']!));

it('Threads draw the same bytes as the page would, however many are asked at once', async () => {
  const files = await Promise.all([
    drawBeside({ drawn, as: 'svg' }),
    drawBeside({ drawn, as: 1 }),
    drawBeside({ drawn, as: 2 }),
    drawBeside({ drawn, as: 1 }),
  ]);
  const paths = outlined(drawn, 'path');
  const expected = [Buffer.from(outlined(drawn)), png(paths, 1), png(paths, 2), png(paths, 1)];
  expect(files.map((file, index) => expected[index]!.equals(file))).toEqual(Array(4).fill(true));
});
