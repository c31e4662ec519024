import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/release/site.ts';
import { sha256 } from '../../src/release/manifest.ts';
import { planOf } from '../../src/release/plan.ts';
import { around, correction, fixed, FIGURE, siteOf, TERM, type Pages } from './fakeSite.ts';

const nothing = siteOf();
const may = '2020-05-25';
const june = '2020-06-30';
const json = (asOf: string, version = '') => `${TERM}/figures/${FIGURE}@${asOf}${version}.json`;
const embed = (asOf: string, version = '') =>
  `${TERM}/embed/${FIGURE}@${asOf}${version}/index.html`;

/** The release of a build after the one before, as the site that it would be. */
function released(build: Site, base: Site = nothing): Site & { pages: Pages } {
  const { contents, refused } = planOf(build, base);
  expect(refused).toEqual([]);
  const pages = Object.fromEntries(
    [...contents].map(([path, content]) => {
      if ('text' in content) return [path, content.text];
      return [path, 'build' in content ? build.read(content.build) : base.read(content.base)];
    }),
  );
  const files = new Map(Object.entries(pages).map(([path, text]) => [path, sha256(text)]));
  return { pages, files, read: (path) => pages[path]! };
}

const first = released(siteOf(around('one'), fixed(may, 451)));

describe('A release', () => {
  it('holds the build, and adds a reporting date', () => {
    const { pages } = released(siteOf(around('two'), fixed(may, 451), fixed(june, 452)), first);
    expect(pages['index.html']).toContain('two');
    expect(pages[json(june)]).toContain('452');
    expect(pages[json(may)]).toBe(first.pages[json(may)]);
  });

  it('keeps the published drawing where only the drawing is another', () => {
    const { pages } = released(siteOf(around('two'), fixed(may, 451, TERM, 'anew')), first);
    for (const [path, text] of Object.entries(fixed(may, 451)))
      if (path.includes('/figures/')) expect(pages[path], path).toBe(text);
  });

  it('keeps a figure whose date is no longer reported, with its page', () => {
    const { pages } = released(siteOf(around('two'), fixed(june, 452)), first);
    for (const [path, text] of Object.entries(fixed(may, 451))) expect(pages[path]).toBe(text);
  });

  it('keeps the styles of pages from before, and no page that is gone', () => {
    const gone = { [`${TERM}/elections/index.html`]: 'x' };
    const before = released(siteOf(around('one'), gone));
    const { pages } = released(siteOf(around('two')), before);
    expect(pages).toHaveProperty(['_astro/one.css']);
    expect(pages).not.toHaveProperty([`${TERM}/elections/index.html`]);
  });

  it('takes up a format that was not published before', () => {
    const csv = { [json(may).replace('json', 'csv')]: 'Cấp;Đã tiến hành' };
    const { pages } = released(siteOf(around('two'), fixed(may, 451), csv), first);
    expect(pages).toMatchObject(csv);
  });

  it('is the same again for the same build', () => {
    const build = siteOf(around('two'), fixed(may, 451));
    const once = released(build, first);
    expect(released(build, once).files).toEqual(once.files);
  });
});

describe('A published number that would change', () => {
  const wrong = siteOf(around('two'), fixed(may, 450), fixed(june, 452));

  it('stops the release and is named with the old and the new one', () => {
    expect(planOf(wrong, first).refused).toMatchObject([
      {
        place: TERM,
        figure: FIGURE,
        asOf: may,
        changes: [
          { cell: 'Tổ chức cơ sở đảng, Đã tiến hành', from: '451', to: '450' },
          { from: expect.stringContaining('451/452'), to: expect.stringContaining('450/452') },
        ],
      },
    ]);
  });

  it('stops it in one language as in both', () => {
    const english = Object.fromEntries(
      Object.entries(fixed(may, 450)).filter(([path]) => path.startsWith('en/')),
    );
    const build = siteOf(around('two'), fixed(may, 451), english);
    expect(planOf(build, first).refused).toHaveLength(1);
  });

  it("stops it in a committee's figure too", () => {
    const place = `${TERM}/committees/BK-BT`;
    const before = released(siteOf(around('one'), fixed(may, 40, place)));
    expect(planOf(siteOf(around('two'), fixed(may, 41, place)), before).refused).toMatchObject([
      { place },
    ]);
  });

  it.each([
    ['internal', 'public'],
    ['public', 'internal'],
  ])('stops it also where the figure is no longer %s, but %s', (was, is) => {
    const madeFor = (audience: string, held: number): Pages =>
      Object.fromEntries(
        Object.entries(fixed(may, held)).map(([path, text]) => [
          path,
          path.endsWith('.json') ? JSON.stringify({ ...JSON.parse(text), audience }) : text,
        ]),
      );
    const before = released(siteOf(around('one'), madeFor(was, 451)));
    expect(planOf(siteOf(around('two'), madeFor(is, 450)), before).refused).toHaveLength(1);
    const { pages } = released(siteOf(around('two'), madeFor(is, 451)), before);
    expect(pages[json(may)]).toBe(before.pages[json(may)]);
  });

  it('stops it where there are no numbers to compare, only other bytes', () => {
    const svg = json(may).replace('json', 'svg');
    const before = released(siteOf(around('one'), { [svg]: 'old' }));
    expect(planOf(siteOf(around('two'), { [svg]: 'new' }), before).refused).toMatchObject([
      { changes: [{ cell: svg }] },
    ]);
  });

  it('is not excused by a correction of another date, nor by one that was there before', () => {
    const other = correction(june, '2020-07-08');
    expect(planOf(siteOf(around('two', [other]), fixed(may, 450)), first).refused).toHaveLength(1);
    const known = correction(may, '2020-05-08');
    const before = released(siteOf(around('one', [known]), fixed(may, 451)));
    expect(planOf(siteOf(around('two', [known]), fixed(may, 450)), before).refused).toHaveLength(1);
  });
});

describe('A correction that changes no published number', () => {
  it('is told as such once, in the release that first has it', () => {
    const row = correction(may, '2020-07-01');
    const build = siteOf(around('two', [row]), fixed(may, 451));
    expect(planOf(build, first).idle).toMatchObject([{ figure: FIGURE, asOf: may }]);
    const second = released(build, first);
    expect(planOf(siteOf(around('three', [row]), fixed(may, 451)), second).idle).toEqual([]);
    const changed = siteOf(around('two', [row]), fixed(may, 450));
    expect(planOf(changed, first).idle).toEqual([]);
  });
});

describe('A corrected figure', () => {
  const rows = [correction(may, '2020-06-08'), correction(may, '2020-06-15')];
  const second = released(siteOf(around('two', rows.slice(0, 1)), fixed(may, 450)), first);
  const third = released(siteOf(around('three', rows), fixed(may, 449)), second);

  it('has its new numbers at an address that says so, and the old ones where they were', () => {
    for (const [path, text] of Object.entries(fixed(may, 451)))
      if (path.includes('/figures/')) expect(second.pages[path], path).toBe(text);
    for (const rest of ['.json', '.svg', '_2x.png'])
      for (const language of ['', 'en/'])
        expect(second.pages).toHaveProperty([
          `${language}${TERM}/figures/${FIGURE}@${may}_v2${rest}`,
        ]);
    expect(second.pages[json(may, '_v2')]).toContain('450/452');
  });

  it('can be corrected again', () => {
    const held = ['', '_v2', '_v3'].map((version) => third.pages[json(may, version)]);
    expect(held.map((text) => JSON.parse(text!).rows[0].held)).toEqual([451, 450, 449]);
  });

  it('stays as it is in the releases that follow', () => {
    const fourth = released(siteOf(around('four', rows), fixed(may, 449)), third);
    for (const version of ['', '_v2', '_v3'])
      expect(fourth.pages[json(may, version)]).toBe(third.pages[json(may, version)]);
    expect(fourth.pages).not.toHaveProperty([json(may, '_v4')]);
  });

  it('is found in the list of corrections, with both versions, the day and the reason', () => {
    const { corrections } = JSON.parse(third.pages[`${TERM}/figures/corrections.json`]!);
    expect(corrections).toEqual([
      { ...rows[0], versions: [versions(2, `${may}_v2`, may)] },
      { ...rows[1], versions: [versions(3, `${may}_v3`, `${may}_v2`)] },
    ]);
  });

  const versions = (version: number, corrected: string, published: string) => ({
    version,
    corrected: `${TERM}/figures/${FIGURE}@${corrected}`,
    published: `${TERM}/figures/${FIGURE}@${published}`,
  });

  it('says so on the page of the old version, once, which still shows the old picture', () => {
    const page = third.pages[embed(may)]!;
    expect(page).toContain(`src="/${TERM}/figures/${FIGURE}@${may}.svg">451`);
    expect(page.match(/data-correction/g)).toHaveLength(1);
    expect(page).toContain('Đính chính ngày 08/6/2020: Biểu nộp muộn &lt;2020-06-08&gt;.');
    expect(page).toContain('Đính chính ngày 15/6/2020');
    expect(page).toContain(`href="../${FIGURE}@${may}_v3/"`);
  });

  it('says so on the page of the new version, in its language', () => {
    const page = third.pages[`en/${embed(may, '_v3')}`]!;
    expect(page).toContain(`src="/en/${TERM}/figures/${FIGURE}@${may}_v3.svg">449`);
    expect(page).toContain('Corrected on 8 June 2020: Late form &lt;2020-06-08&gt;.');
    expect(page).toContain(`href="../${FIGURE}@${may}/"`);
  });

  it('is linked at its newest version from the other pages, and nothing else is', () => {
    const page = third.pages[`${TERM}/figures/${FIGURE}/index.html`];
    expect(page).toContain(`href="/${TERM}/figures/${FIGURE}@${may}_v3.svg"`);
    expect(page).toContain(`href="/${TERM}/embed/${FIGURE}@${june}/"`);
  });
});
