import { expect, it } from 'vitest';
import { figureOrigin } from '../../src/edition/figureOrigin.ts';

const url = 'https://solieu.example.vn';

it('codes for what is public begin where readers outside find it', () => {
  expect(figureOrigin({ audience: 'public', committee: undefined }, url)).toBe(url);
  expect(figureOrigin({ audience: 'public', committee: undefined }, undefined)).toBe('');
});

it('codes for what only the office has begin at the root of its site', () => {
  expect(figureOrigin({ audience: 'internal', committee: undefined }, url)).toBe('');
  expect(figureOrigin({ audience: 'public', committee: 'BK-BB' }, url)).toBe('');
});
