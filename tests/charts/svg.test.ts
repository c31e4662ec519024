import { describe, expect, it } from 'vitest';
import { element, text } from '../../src/charts/svg.ts';

describe('An element', () => {
  it('rounds its numbers to a tenth and leaves out what is undefined', () => {
    expect(element('rect', { x: 1.26, y: 2, fill: undefined })).toBe('<rect x="1.3" y="2"/>');
  });

  it('shows markup in a label as text', () => {
    expect(text('<script>"&', 0, 0)).toBe('<text x="0" y="0">&lt;script&gt;&quot;&amp;</text>');
    expect(element('g', { class: '"><script>' })).toBe('<g class="&quot;&gt;&lt;script&gt;"/>');
  });
});
