/** The proof: a clean bundle passes, and whoever opens the gate is caught, whatever the hole. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import '../counted.ts';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { csv } from '../../src/downloads/csv.ts';
import { json } from '../../src/downloads/json.ts';
import { picture } from '../../src/downloads/picture.ts';
import { png } from '../../src/downloads/png/png.ts';
import type { Figure, FigureId } from '../../src/figures/figure.ts';
import { figure } from '../../src/figures/registry.ts';
import { COLUMN_VISIBILITY } from '../../src/publicBundle/columns.ts';
import { bundleOf } from '../../src/publicBundle/bundle.ts';
import { leakLine, type Leak } from '../../src/publicBundle/leak.ts';
import { publicFigures } from '../../src/publicBundle/publicFigures.ts';
import { scan, type PublicTerm } from '../../src/publicBundle/scan.ts';
import { secretsOf } from '../../src/publicBundle/secrets.ts';
import { registerOf } from '../../src/statistics/register.ts';
import {
  builtFiles,
  bundled,
  canaries,
  canary,
  everyFigure,
  PUBLISHED,
  siteOf,
  terms,
} from './canaries.ts';

const options = { dataFolder: 'data', publicUrl: undefined };
const files = builtFiles();
const bundle = bundled(files);
const leaksIn = (
  changed: Readonly<Record<string, string | Uint8Array>>,
  of: readonly PublicTerm[] = terms,
) => {
  const all = new Map(bundle);
  for (const [path, content] of Object.entries(changed)) all.set(path, Buffer.from(content));
  return scan(all, of, options).leaks;
};
const brief = ({ path, kind, source }: Leak) =>
  [path, kind, source?.column].filter(Boolean).join(' ');

const timeline = 'nho-2020-2025/figures/timeline.json';
const byCategory = 'nho-2020-2025/figures/limitations-by-category.json';
const embed = 'nho-2020-2025/embed/timeline/index.html';
const page = (body: string) => ({ [embed]: `<!doctype html><html><body>${body}</body></html>` });
const made = (id: FigureId, register = canaries): Figure =>
  figure(id, {
    register,
    asOf: register.term.settings.defaultDate,
    scope: register.root,
    locale: 'vi',
  });
/** The same figure as it is inside: as if the gate did not look at the audience. */
const inside = (id: FigureId): Figure =>
  made(id, registerOf({ ...canaries.term, publication: [] }));

describe('A bundle of a term with a canary in every internal column', () => {
  it('holds none of them', () => {
    expect(scan(bundle, terms, options).leaks.map(leakLine)).toEqual([]);
  });

  it('has a canary wherever the columns say so', () => {
    const columns = new Set(
      secretsOf(canaries.term, new Set(PUBLISHED)).map(({ column }) => column),
    );
    const hidden = Object.entries(COLUMN_VISIBILITY).flatMap(([table, keys]) =>
      Object.entries(keys)
        .filter(
          ([key, visibility]) =>
            ['internal', 'name', 'ofPublished'].includes(visibility) && key !== 'figure',
        )
        .map(([key]) => `${table}.${key}`),
    );
    expect([...columns].sort()).toEqual(
      [...hidden, 'file', 'term.json aliases', 'term.json notes', 'term.json root'].sort(),
    );
  });

  it('says what it cannot look for: numbers and ordinary words', () => {
    const organizations = canaries.term.organizations.map((one) =>
      one.code === 'DU5' ? { ...one, code: '12', shortName: 'Kiểm tra' } : one,
    );
    const congresses = canaries.term.congresses!.map((one) =>
      one.code === 'DU5' ? { ...one, code: '12' } : one,
    );
    const register = registerOf({ ...canaries.term, organizations, congresses });
    const { unseen } = scan(bundle, [{ ...terms[0]!, register }], options);
    expect(unseen.map(({ text, column }) => [text, column])).toEqual(
      expect.arrayContaining([
        ['12', 'organizations.code'],
        ['Kiểm tra', 'organizations.shortName'],
      ]),
    );
  });
});

describe('The gate is open: the scan finds', () => {
  beforeEach(({ task }) => {
    task.meta.counted = { leaks: 1 };
  });

  it.each(
    secretsOf(canaries.term, new Set(PUBLISHED)).filter(
      ({ column }, at, all) => all.findIndex((one) => one.column === column) === at,
    ),
  )('a cell of $column in a page, a table, a script and a picture', ({ text, column }) => {
    const spoilt: Figure = { ...made('limitations-by-category'), title: text };
    const changed = {
      ...page(`<p>${text}</p>`),
      [byCategory]: json(spoilt),
      [byCategory.replace('.json', '.csv')]: csv(spoilt),
      [byCategory.replace('.json', '.svg')]: picture(spoilt),
      '_astro/embed.js': `import"./resize.js";const a=${JSON.stringify(text)}`,
    };
    const found = new Set(leaksIn(changed).map(({ path }) => path));
    // A committee's name may stand in figures about progress, and two letters in a script.
    const expected = Object.keys(changed).filter(
      (path) => path !== embed || !/^organizations\.(?:name|shortName)$/.test(column),
    );
    expect([...found]).toEqual(
      expect.arrayContaining(
        expected.filter((path) => path !== '_astro/embed.js' || text.length > 2),
      ),
    );
  });

  it('a gate that ignores the audience', () => {
    const all = [
      {
        register: canaries,
        figures: everyFigure().map((one) => ({ figure: one, keeping: 'fixed' as const })),
      },
    ];
    const wide = bundleOf(siteOf(files), all, { publicUrl: undefined, indexStyle: '' });
    const { leaks } = scan(wide, terms, options);
    expect(leaks.map(brief)).toEqual(
      expect.arrayContaining([
        'nho-2020-2025/figures/limitations-by-committee@2020-06-30.json words organizations.name',
        'nho-2020-2025/figures/limitations-by-committee@2020-06-30.svg words organizations.shortName',
        'nho-2020-2025/figures/election-outcome@2020-06-30.json figure-id',
        'index.html figure-id',
      ]),
    );
  });

  it.each(FIGURE_IDS.filter((id) => ['upcoming-congresses', 'reported-and-computed'].includes(id)))(
    'a family whose public form names units: %s',
    (id) => {
      const spoilt = inside(id);
      const path = `nho-2020-2025/figures/${id}`;
      const found = leaksIn({
        [`${path}.json`]: json(spoilt),
        [`${path}.csv`]: csv(spoilt),
        [`${path}.svg`]: picture(spoilt),
      });
      expect(new Set(found.map(({ path: at }) => at))).toEqual(
        new Set([`${path}.json`, `${path}.csv`, `${path}.svg`]),
      );
      expect(found.map(brief)).toContain(`${path}.json words organizations.name`);
    },
  );

  it('a family that says in public what a cell holds, even in other words', () => {
    const [first, ...others] = terms[0]!.figures;
    const note = `${canaries.term.limitations![0]!.text!.length} letters`;
    const spoilt = { ...first!, figure: { ...first!.figure, notes: [note] } };
    const found = leaksIn({}, [{ register: canaries, figures: [spoilt, ...others] }]);
    expect(found).toEqual([
      { path: 'nho-2020-2025/figures/completion-by-level.json', kind: 'twin', found: `"${note}"` },
    ]);
  });

  it.each(['corrections', 'milestones'] as const)(
    'a code or a sentence of the inside that somebody wrote into the public text of %s',
    (table) => {
      const sentence = 'Chi ủy bầu thiếu một ủy viên so với phương án';
      const unit = canaries.term.organizations.find(({ code }) => /\d/.test(code))!;
      const said = `${unit.code}: ${sentence}`;
      const [first, ...others] = canaries.term.limitations!;
      const term = {
        ...canaries.term,
        limitations: [{ ...first!, text: sentence }, ...others],
        corrections: canaries.term.corrections!.map((row) =>
          table === 'corrections' ? { ...row, reason: said } : row,
        ),
        milestones: canaries.term.milestones!.map((row) =>
          table === 'milestones' ? { ...row, title: said } : row,
        ),
      };
      const register = registerOf(term);
      const spoilt = [{ register, figures: publicFigures(register) }];
      const places =
        table === 'corrections'
          ? { 'index.html': `<p>${said}</p>` }
          : { [timeline]: json(made('timeline', register)) };
      const columns = leaksIn(places, spoilt).map(({ source }) => source?.column);
      expect(columns).toEqual(expect.arrayContaining(['organizations.code', 'limitations.text']));
    },
  );

  it('inputs with the paths of files, and the folder of the data', () => {
    const read = JSON.parse(json(made('timeline')));
    const inputs = [{ file: 'nho-2020-2025/congresses/tep-mat.csv', sha256: 'ab12', lines: 9 }];
    expect(leaksIn({ [timeline]: JSON.stringify({ ...read, inputs }) }).map(brief)).toContain(
      `${timeline} words file`,
    );
    expect(leaksIn(page(`<p>${resolve('data')}/x</p>`)).map(brief)).toEqual([
      `${embed} words file`,
    ]);
  });

  it('the same text as entities, escapes, comments, parts of it, packed, or with marks apart', () => {
    const name = canaries.unit('DU3')!.organization.name;
    const entities = Array.from(name, (one) => `&#${one.codePointAt(0)};`).join('');
    const text = canaries.term.limitations![1]!.text!;
    for (const body of [
      `<p>${entities}</p>`,
      `<!-- ${name} -->`,
      `<p data-a="${name.normalize('NFD').toUpperCase()}"></p>`,
      `<script>"${gzipSync(name).toString('base64')}"</script>`,
      `<p>… ${text.split(' ').slice(1).join(' ')}…</p>`,
    ])
      expect(
        leaksIn(page(body)).map(({ kind }) => kind),
        body,
      ).toEqual(['words']);
  });

  it('a code in an address, an id or a name of a file', () => {
    for (const body of [
      '<a href="/nho-2020-2025/committees/CS3/">x</a>',
      '<p id="row-CS3">x</p>',
      '<a download="nho_CS3_timeline.png">x</a>',
    ])
      expect(leaksIn(page(body)).map(brief), body).toContain(`${embed} words organizations.code`);
    expect(
      leaksIn({ 'nho-2020-2025/committees/CS3/figures/timeline.json': '{}' }).map(brief),
    ).toEqual([
      'nho-2020-2025/committees/CS3/figures/timeline.json stranger',
      'nho-2020-2025/committees/CS3/figures/timeline.json words organizations.code',
    ]);
  });

  it('the id of a figure that is not public, and a link to the inside', () => {
    expect(
      leaksIn(page('<a href="/nho-2020-2025/figures/election-outcome/">x</a>')).map(brief),
    ).toEqual([`${embed} figure-id`, `${embed} link`]);
    expect(leaksIn(page('<p data-id="limitations-by-committee"></p>')).map(brief)).toEqual([
      `${embed} figure-id`,
    ]);
  });

  it('a name in a PNG, and a PNG with more than a picture', () => {
    const image = png(picture(made('timeline')), 1);
    const path = 'nho-2020-2025/figures/timeline.png';
    expect(leaksIn({ [path]: image })).toEqual([]);
    const name = canaries.unit('CS3')!.organization.name;
    expect(
      leaksIn({ [path]: Buffer.concat([image, Buffer.from(name)]) })
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['png', 'words']);
  });

  it('a source map', () => {
    const found = leaksIn({
      '_astro/embed.js.map': '{"mappings":"AAAA"}',
      '_astro/Page.css': '.a{}/*# sourceMappingURL=Page.css.map */',
    });
    expect(found.map(brief)).toEqual([
      '_astro/Page.css source-map',
      '_astro/embed.js.map file-kind',
    ]);
  });
});

describe('A figure of one term', () => {
  const other = registerOf({
    ...canaries.term,
    id: 'khac-2025-2030',
    publication: [],
    organizations: canaries.term.organizations.map((one) => ({
      ...one,
      name: `${one.name} khóa sau`,
      shortName: canary('organizations.khac', 3),
    })),
  });
  const both = [...terms, { register: other, figures: [] }];

  it('says nothing of another that has not published it', () => {
    const found = leaksIn(page('<a href="/khac-2025-2030/embed/timeline/">x</a>'), both);
    expect(found.map(({ kind, found: what }) => `${kind} ${what}`)).toContain(
      'figure-id khac-2025-2030/timeline',
    );
    expect(
      leaksIn(page(`<p>${canary('organizations.khac', 3)}</p>`), both).map(({ kind }) => kind),
    ).toEqual(['words']);
  });
});

describe('A leak is told', () => {
  it('in one line of both languages: the file, what was found, and the column', () => {
    const source = { column: 'organizations.name', place: 'x/organizations.csv:5' };
    expect(leakLine({ path: 'a.svg', kind: 'words', found: 'Đảng bộ xã Mẫu', source })).toBe(
      'a.svg: "Đảng bộ xã Mẫu" [organizations.name, x/organizations.csv:5]: ô nội bộ, không được có trong bản công bố. / an internal cell, which must not be in the public bundle.',
    );
    expect(leakLine({ path: 'a.js', kind: 'source-map', found: 'x'.repeat(99) })).toContain(
      `"${'x'.repeat(60)}…"`,
    );
  });
});
