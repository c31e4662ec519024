import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../../src/data/settings/readSettings.ts';

/** `term.json` of this text, read; `undefined` for a term without one. */
function read(text: string | Uint8Array | undefined, asOf?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  try {
    mkdirSync(join(folder, 'bk'));
    if (text !== undefined) writeFileSync(join(folder, 'bk', 'term.json'), text);
    return readSettings(
      folder,
      'bk',
      asOf === undefined ? undefined : Temporal.PlainDate.from(asOf),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** "bk/term.json 2:3 bad-setting". */
function told(text: string | Uint8Array | undefined): string[] {
  return read(text).findings.map(
    ({ file, spot, fault }) => `${file} ${spot.line}:${spot.column}${spot.cell} ${fault.code}`,
  );
}

const SOUND = `{
  "name": "Bắc Kạn",
  "term": "2020–2025",
  "root": "BK",
  "aliases": { "Nơi": "note" },
  "reportingDates": ["2020-06-30"]
}`;

test('sound settings are read with what the tables need of them', () => {
  const { settings, root, years, aliases, aliasesKnown, reportingDates, rootSpot, findings } =
    read(SOUND);
  expect(findings).toEqual([]);
  expect(settings).toMatchObject({ name: 'Bắc Kạn', smallCell: 5, illustrative: [], notes: [] });
  expect([root, years, aliasesKnown]).toEqual(['BK', { first: 2019, last: 2025 }, true]);
  expect([...aliases]).toEqual([['Nơi', 'note']]);
  expect(reportingDates.map(String)).toEqual(['2020-06-30']);
  expect(rootSpot).toEqual({ line: 4, column: 3, cell: '' });
});

test('a day that is asked for joins the reporting dates and is the default', () => {
  const { settings, reportingDates } = read(SOUND, '2020-07-31');
  expect(String(settings?.defaultDate)).toBe('2020-07-31');
  expect(reportingDates.map(String)).toEqual(['2020-06-30', '2020-07-31']);
  expect(String(read(SOUND).settings?.defaultDate)).toBe('2020-06-30');
});

test('wrong settings are none, but what is right in them is known', () => {
  const wrong = read(SOUND.replace('"Bắc Kạn"', '1').replace('2020-06-30', '2020-06-31'));
  expect(wrong.settings).toBeUndefined();
  expect([wrong.root, wrong.years?.first, wrong.reportingDates]).toEqual(['BK', 2019, []]);
  const order = read(SOUND.replace('"2020-06-30"', '"2020-06-30", "2020-06-30"'));
  expect(order.reportingDates).toEqual([]);
  const rootless = read(SOUND.replace('"BK"', '1').replace('2020–2025', 'x'));
  expect(rootless).not.toHaveProperty('root');
  expect(rootless).not.toHaveProperty('years');
});

test.each([
  [SOUND, []],
  [SOUND.replace('"BK"', '" "'), ['bk/term.json 4:3 bad-setting']],
  [SOUND.replace('"root"', '"owner": " ", "nameEn": null, "root"'), []],
  ['[1]', ['bk/term.json 1:1 bad-json']],
  ['null', ['bk/term.json 1:1 bad-json']],
  ['12', ['bk/term.json 1:1 bad-json']],
  [SOUND.replace('"term"', 'term'), ['bk/term.json 3:3 bad-json']],
  [SOUND.replace('  "term"', '<<<<<<< HEAD\n"term"'), ['bk/term.json 3:1 merge-conflict']],
  [SOUND.replace('  "term"', '=======\n"term"'), ['bk/term.json 3:1 merge-conflict']],
  [SOUND.replace('  "term"', '>>>>>>> x\n"term"'), ['bk/term.json 3:1 merge-conflict']],
  [SOUND.replace('  "term"', '<<<<<< x\n"term"'), ['bk/term.json 3:1 bad-json']],
  [SOUND.replace('  "term"', 'x <<<<<<<\n"term"'), ['bk/term.json 3:1 bad-json']],
  [SOUND.replace('  "term"', '= x\n"term"'), ['bk/term.json 3:1 bad-json']],
  [SOUND.replace('  "term"', '> x\n"term"'), ['bk/term.json 3:1 bad-json']],
  [
    SOUND.replace('"reportingDates"', '"root": "BT", "reportingDates"'),
    ['bk/term.json 6:3 duplicate-setting'],
  ],
  [undefined, ['bk/term.json 1:1 unreadable-file']],
])('of %j is told %j', (text, expected) => expect(told(text)).toEqual(expected));

test('what is broken is shown as far as the line goes, without spaces', () => {
  const message = (text: string) => read(text).findings[0]?.fault.message.en;
  expect(message('{ ,  \n}')).toContain('no JSON at ",".');
  expect(message('{ "a": x, "b": "một câu dài hơn hai mươi chữ" }')).toContain(
    'at "x, "b": "một câu dài".',
  );
  expect(message('{')).toContain('no JSON at the end of the file.');
});

test('bytes that are no text are told with advice for settings, and settle nothing', () => {
  const odd = Buffer.concat([Buffer.from(`\uFEFF${SOUND}`, 'utf16le'), Buffer.from('x')]);
  const { settings, aliasesKnown, reportingDates, findings } = read(odd);
  expect(told(odd)).toEqual(['bk/term.json 7:2 odd-length']);
  expect([settings, aliasesKnown, reportingDates]).toEqual([undefined, false, []]);
  expect(findings[0]?.fault.hint.en).toContain('save it as UTF-8');
  expect(findings[0]?.spot.cell).toBe('');
});

test('a letter that was lost is warned of beside settings that are read', () => {
  const { settings, findings } = read(SOUND.replace('Bắc Kạn', 'B?c Kạn'));
  expect(findings.map(({ spot, fault }) => [spot.line, fault.code])).toEqual([[2, 'lost-letters']]);
  expect(settings?.name).toBe('B?c Kạn');
});

test('what is not known, or blank where it may be missing, leaves the settings sound', () => {
  const more = SOUND.replace('"root"', '"ghiChu": 3, "smallCell": 4, "nameEn": " ", "root"');
  const { settings, reportingDates, findings } = read(more);
  expect(findings.map(({ fault }) => fault.code)).toEqual(['unknown-setting']);
  expect(settings).toMatchObject({ smallCell: 4 });
  expect(settings).not.toHaveProperty('nameEn');
  expect(reportingDates.map(String)).toEqual(['2020-06-30']);
});

test('without reporting dates there are none', () => {
  const none = read(SOUND.replace('"reportingDates": ["2020-06-30"]', '"owner": "Ban Tổ chức"'));
  expect(none.reportingDates).toEqual([]);
  expect(read('[1]').reportingDates).toEqual([]);
});

test('every setting that is given is read', () => {
  const more = {
    nameEn: 'Bac Kan',
    congress: 12,
    owner: 'Ban Tổ chức',
    youngAgeLimit: 35,
    smallCell: 3,
    targets: { women: 0.15 },
    illustrative: ['tasks'],
    notes: 'Một câu.',
    reportingDates: [' 2020-06-30 '],
  };
  const { settings } = read(JSON.stringify({ ...JSON.parse(SOUND), ...more }));
  const { notes, congress, reportingDates, ...same } = more;
  expect(settings).toMatchObject({
    ...same,
    congress: '12',
    notes: ['Một câu.'],
    aliases: { Nơi: 'note' },
  });
  expect(settings?.reportingDates.map(String)).toEqual(['2020-06-30']);
});

test('headings of the office may be hidden in a text that is no JSON', () => {
  expect(read(`${SOUND},`).aliasesKnown).toBe(false);
  expect(read('{').aliasesKnown).toBe(true);
  expect(read('["aliases"]').aliasesKnown).toBe(false);
  expect(read('[]').aliasesKnown).toBe(true);
  expect(read(undefined).aliasesKnown).toBe(true);
  expect(read('{').rootSpot).toEqual({ line: 1, column: 1, cell: '' });
});
