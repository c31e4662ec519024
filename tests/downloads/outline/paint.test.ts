import { expect, test } from 'vitest';
import * as paint from '../../../src/downloads/outline/paint.ts';
import { colour } from '../../styles/colours.ts';

/** A colour of the styles as a file writes it. */
const light = (name: string) =>
  `#${colour(name, 'light')
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

test('A file alone has the light colours of the pages', () => {
  const { ink, quiet, ground, line, warning, asOfRed, inkOf } = paint;
  expect({ ink, quiet, ground, line, warning, asOfRed }).toEqual({
    ink: light('text'),
    quiet: light('quiet'),
    ground: light('ground'),
    line: light('line'),
    warning: light('limitation'),
    asOfRed: light('as-of'),
  });
  expect(inkOf(['strong', 'quiet'])).toBe(light('quiet'));
  expect(inkOf(['verdict-disagrees'])).toBe(light('overdue'));
  expect(inkOf(['strong'])).toBeUndefined();
});
