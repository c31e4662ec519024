import { expect, it } from 'vitest';
import { withoutClasses } from '../../../src/downloads/fragment/plainPaint.ts';

it.each([
  ['<text x="1" y="2" class="quiet">a</text>', '<text x="1" y="2" fill="#55626c">a</text>'],
  ['<g class="quiet"><text>a</text></g>', '<g fill="#55626c"><text>a</text></g>'],
  ['<text class="verdict-disagrees" fill="#000000">a</text>', '<text fill="#c2410c">a</text>'],
  ['<rect class="completed" fill="#0b5563" x="1"/>', '<rect fill="#0b5563" x="1"/>'],
  ['<g class="key"><path d="M0,0"/></g>', '<g><path d="M0,0"/></g>'],
  ['<text x="1">5 class="quiet"</text>', '<text x="1">5 class="quiet"</text>'],
])('the look of classes is written as attributes: %s', (markup, expected) => {
  expect(withoutClasses(markup)).toBe(expected);
});

it('letters on marks keep the edge of the ground around them', () => {
  const halo = 'paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round"';
  expect(withoutClasses('<text class="quiet halo" x="1">a</text>')).toBe(
    `<text x="1" fill="#55626c" ${halo}>a</text>`,
  );
});
