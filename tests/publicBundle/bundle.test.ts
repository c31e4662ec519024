import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { bundleOf } from '../../src/publicBundle/bundle.ts';
import { publicFigures } from '../../src/publicBundle/publicFigures.ts';
import { registerOf } from '../../src/statistics/register.ts';
import { approved } from '../figures/publicTerm.ts';
import { date } from '../statistics/smallTerm.ts';
import { builtFiles, bundled, canaries, PUBLISHED, siteOf, terms } from './canaries.ts';

const files = builtFiles();
const bundle = bundled(files);
const paths = [...bundle.keys()];
const text = (path: string) => Buffer.from(bundle.get(path)!).toString('utf8');
const own = [
  'index.html',
  'en/index.html',
  '404.html',
  'public-index.css',
  'nho-2020-2025/figures/corrections.json',
];

describe('The public bundle', () => {
  it('is a part of the site to the byte, beside pages of its own', () => {
    const taken = paths.filter((path) => !own.includes(path));
    for (const path of taken)
      expect(Buffer.from(bundle.get(path)!).equals(Buffer.from(files[path]!)), path).toBe(true);
    expect(taken.length).toBeGreaterThan(100);
  });

  it('holds the files and pages of every public figure, in both languages and at every date', () => {
    for (const id of PUBLISHED)
      for (const name of [id, `${id}@2020-05-25`, `${id}@2020-06-30`])
        for (const language of ['', 'en/'])
          for (const path of [
            `figures/${name}.json`,
            `figures/${name}.csv`,
            `figures/${name}.svg`,
            `embed/${name}/index.html`,
          ])
            expect(paths).toContain(`${language}nho-2020-2025/${path}`);
  });

  it('holds no file of another figure, of a committee, or of the inside', () => {
    const others = FIGURE_IDS.filter((id) => !PUBLISHED.includes(id));
    expect(paths.filter((path) => others.some((id) => path.includes(id)))).toEqual([]);
    expect(
      paths.filter((path) => /committees|statistics|feed|\/figures\/timeline\/index/.test(path)),
    ).toEqual([]);
  });

  it('takes the looks and scripts that its pages load, what these load, and the script for other sites', () => {
    expect(paths.filter((path) => /^_astro|^embed/.test(path)).sort()).toEqual([
      '_astro/Page.css',
      '_astro/embed.js',
      '_astro/font.woff2',
      '_astro/resize.js',
      '_astro/tokens.css',
      'embed.js',
    ]);
  });

  it('takes pictures as soon as there are some', () => {
    const more = {
      ...files,
      'nho-2020-2025/figures/timeline@card.png': 'card',
      'nho-2020-2025/figures/timeline@2020-05-25.html': '<p>',
    };
    expect([...bundled(more).keys()]).toEqual(
      expect.arrayContaining([
        'nho-2020-2025/figures/timeline@card.png',
        'nho-2020-2025/figures/timeline@2020-05-25.html',
      ]),
    );
  });

  it('knows the corrections of public figures only', () => {
    expect(JSON.parse(text('nho-2020-2025/figures/corrections.json'))).toEqual({
      term: 'nho-2020-2025',
      corrections: [
        {
          figure: 'timeline',
          asOf: '2020-05-25',
          date: '2020-07-01',
          reason: 'Bổ sung',
          reasonEn: 'Added',
        },
      ],
    });
  });
});

describe('A reporting date after the as-of date of the site', () => {
  const { term } = canaries;
  const settings = { ...term.settings, defaultDate: date('2020-05-25') };
  const register = registerOf({ ...term, settings, publication: [approved('timeline')] });
  const figures = publicFigures(register);

  it('is left out', () => {
    expect(
      figures.map(({ figure, keeping }) => [figure.locale, keeping, `${figure.asOf}`]),
    ).toEqual([
      ['vi', 'current', '2020-05-25'],
      ['vi', 'fixed', '2020-05-25'],
      ['en', 'current', '2020-05-25'],
      ['en', 'fixed', '2020-05-25'],
    ]);
    const parts = { publicUrl: undefined, indexStyle: '' };
    const chosen = [...bundleOf(siteOf(files), [{ register, figures }], parts).keys()];
    expect(chosen.filter((path) => path.includes('2020-06-30'))).toEqual([]);
  });
});

describe('The index', () => {
  it('names every public figure with its sentence, date, source and files, and may be found by search engines', () => {
    for (const [path, locale] of [
      ['index.html', 'vi'],
      ['en/index.html', 'en'],
    ] as const) {
      const page = text(path);
      for (const { figure, keeping } of terms[0]!.figures)
        if (figure.locale === locale && keeping === 'current')
          expect(page).toContain(figure.sentence.replaceAll('"', '&quot;'));
      expect(page).not.toMatch(/noindex|election-outcome|limitations-by-committee/);
      expect(page.match(/<li><h3>/g)).toHaveLength(PUBLISHED.length);
    }
    expect(text('index.html')).toContain('Số liệu đến hết ngày 30/6/2020. Nguồn: ');
    expect(text('index.html')).toContain('href="/nho-2020-2025/embed/timeline@2020-05-25/"');
    expect(text('index.html')).toContain('<img src="/nho-2020-2025/figures/timeline.svg"');
    expect(text('en/index.html')).toContain(
      'href="/en/nho-2020-2025/figures/timeline.csv" download=""',
    );
  });

  it('says what was corrected, and leads to the page that keeps both versions', () => {
    expect(text('index.html')).toContain(
      '<a href="/nho-2020-2025/embed/timeline@2020-05-25/">Dòng thời gian, số liệu đến hết ngày 25/5/2020</a><br><span class="quiet">Đính chính ngày 01/7/2020: Bổ sung.</span>',
    );
    expect(text('en/index.html')).toContain('Added.');
    expect(text('index.html').match(/Đính chính ngày/g)).toHaveLength(1);
  });

  it('leads to the feed and the calendar for everyone where the site has them', () => {
    expect(text('index.html')).not.toContain('feed.xml');
    const more = { ...files, 'published/feed.xml': '<feed/>', 'published/calendar.ics': 'X' };
    const made = bundled(more);
    const index = Buffer.from(made.get('index.html')!).toString();
    expect(index).toContain('<a href="/published/feed.xml">');
    expect(index).toContain('<a href="/published/calendar.ics">');
    expect(made.get('published/feed.xml')).toEqual(Buffer.from('<feed/>'));
    expect(Buffer.from(made.get('en/index.html')!).toString()).not.toContain('feed.xml');
  });

  it('has the size of each picture, so that the page does not move', () => {
    expect(text('index.html')).toMatch(
      /timeline\.svg" alt="[^"]+" width="800" height="\d+" loading="lazy"/,
    );
  });

  it('says so where nothing is published', () => {
    const register = registerOf({ ...canaries.term, publication: [] });
    const empty = bundleOf(siteOf(files), [{ register, figures: publicFigures(register) }], {
      publicUrl: undefined,
      indexStyle: '',
    });
    expect([...empty.keys()].sort()).toEqual([
      '404.html',
      '_astro/Page.css',
      '_astro/font.woff2',
      '_astro/tokens.css',
      'en/index.html',
      'index.html',
      'public-index.css',
    ]);
    expect(Buffer.from(empty.get('index.html')!).toString()).toContain(
      'Chưa có biểu đồ nào được công bố.',
    );
    expect(Buffer.from(empty.get('en/index.html')!).toString()).toContain(
      'No figure has been published yet.',
    );
  });
});
