/** What is looked for in the HTML of every page, whole site, without a browser. */
import { describe, expect, it } from 'vitest';
import { deadLinks, pagesAt } from './deadLinks.ts';
import { addresses } from './walk.ts';

const site = process.env['SITE'] ?? 'dist';
const pages = pagesAt(site, addresses);

describe('Every page', () => {
  it('leads nowhere that is not there, parts of pages included', () => {
    expect(deadLinks(site, pages)).toEqual([]);
  });

  it('has one main heading and skips no level below it', () => {
    const wrong = [...pages].filter(([, html]) => {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      const skips = levels.some((level, index) => level - (levels[index - 1] ?? 0) > 1);
      return skips || levels.filter((level) => level === 1).length !== 1;
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it('has no id twice', () => {
    const twice = [...pages].flatMap(([address, html]) => {
      const all = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
      return all.length === new Set(all).size ? [] : [address];
    });
    expect(twice).toEqual([]);
  });
});
