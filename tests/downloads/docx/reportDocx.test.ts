/** The document for Word, opened again: an office goes on writing in what stands there. */
import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { briefing } from '../../../src/briefing/briefing.ts';
import type { Report } from '../../../src/briefing/report.ts';
import { reportDocx } from '../../../src/downloads/docx/reportDocx.ts';
import { registerOf } from '../../../src/statistics/register.ts';
import { textOf } from '../../briefing/textOf.ts';
import { cases } from '../../figures/cases.ts';
import { bacKanInSmall, contextFor } from '../../figures/terms.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const opened = async (report: Report): Promise<Files> => unzipSync(await reportDocx(report));
const xmlOf = (files: Files, name: string): XmlDocument => parseXml(strFromU8(files[name]!));

/** Every element of a name, in the order of the text. */
function all(node: XmlDocument | XmlElement, name: string): readonly XmlElement[] {
  return node.children
    .filter((child) => child instanceof XmlElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

const textsOf = (node: XmlDocument | XmlElement) => all(node, 'w:p').map((one) => one.text);
const styleOf = (paragraph: XmlElement) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'];

type Settings = (typeof bacKanInSmall)['term']['settings'];

function reportWith(illustrative: Settings['illustrative']): Report {
  const settings = { ...bacKanInSmall.term.settings, illustrative };
  const register = registerOf({ ...bacKanInSmall.term, settings });
  return briefing(contextFor(register, '2020-06-30'));
}

const report = reportWith(['congresses', 'limitations']);

describe('The document for Word', () => {
  it.each(Object.keys(cases))(
    'has the text of the report, a paragraph a line and a cell: %s',
    async (name) => {
      const own = briefing(cases[name]!);
      const said = textsOf(xmlOf(await opened(own), 'word/document.xml'));
      // Word counts headings and lists itself; a picture has its words in its description.
      const lines = textOf(own)
        .flatMap((line) => line.replace(/^([IVX]+|\d)\. |^- |^\[[a-z-]+\] /, '').split(' | '))
        .filter((line) => line !== '');
      const marks = own.marks.join(' · ');
      const expected = [marks, ...lines.filter((line) => !own.marks.includes(line))];
      expect([...said].filter((text) => text !== '').sort()).toEqual([...expected].sort());
    },
  );

  it('is A4 with room for binding, its pages numbered from the second one on', async () => {
    const files = await opened(report);
    const text = xmlOf(files, 'word/document.xml');
    expect(all(text, 'w:pgSz')[0]!.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(Number(all(text, 'w:pgMar')[0]!.attributes['w:left'])).toBe(1701);
    expect(all(text, 'w:titlePg')).toHaveLength(1);
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => xmlOf(files, name));
    expect(headers.map((one) => one.text)).toEqual(['PAGE', '']);
    for (const name of ['word/footer1.xml', 'word/footer2.xml'])
      expect(xmlOf(files, name).text).toBe(
        'Số liệu tính đến hết ngày 30/6/2020 · Tài liệu nội bộ · Số liệu minh họa',
      );
  });

  it("has Word's own headings, counted I, II and 1, 2, which stay with what follows", async () => {
    const files = await opened(report);
    const paragraphs = all(xmlOf(files, 'word/document.xml'), 'w:p');
    const styled = (style: string) =>
      paragraphs.filter((one) => styleOf(one) === style).map(({ text }) => text);
    const { sections, notes } = report;
    expect(styled('Heading1')).toEqual([...sections.map(({ heading }) => heading), notes!.heading]);
    expect(styled('Heading2')).toEqual(
      sections.flatMap(({ parts }) => parts.flatMap(({ heading }) => heading ?? [])),
    );
    const numbers = all(xmlOf(files, 'word/numbering.xml'), 'w:numFmt');
    expect(numbers.map(({ attributes }) => attributes['w:val'])).toEqual(
      expect.arrayContaining(['upperRoman', 'decimal']),
    );
    const styles = all(xmlOf(files, 'word/styles.xml'), 'w:style');
    for (const id of ['Heading1', 'Heading2', 'Caption']) {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id)!;
      expect(all(style, 'w:keepNext'), id).toHaveLength(1);
    }
  });

  it('has tables whose first row is repeated and whose rows are not torn', async () => {
    const text = xmlOf(await opened(report), 'word/document.xml');
    const tables = all(text, 'w:tbl');
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([
        1,
        ...rows.slice(1).map(() => 0),
      ]);
      expect(all(table, 'w:cantSplit')).toHaveLength(rows.length);
      const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
    }
  });

  it('has its figures as pictures that say what they show', async () => {
    const files = await opened(report);
    const pictures = all(xmlOf(files, 'word/document.xml'), 'wp:docPr');
    const figures = report.sections
      .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.form === 'figure' ? [block.figure] : []));
    expect(pictures.map(({ attributes }) => attributes['descr'])).toEqual(
      figures.map(({ description }) => description),
    );
    const media = Object.keys(files).filter((name) => name.startsWith('word/media/'));
    expect(media).toHaveLength(figures.length);
    for (const name of media) expect(strFromU8(files[name]!.slice(1, 4))).toBe('PNG');
  });

  it('marks tables and figures of invented rows, and no others', async () => {
    const captions = async (illustrative: Settings['illustrative']) =>
      all(xmlOf(await opened(reportWith(illustrative)), 'word/document.xml'), 'w:p')
        .filter((one) => styleOf(one) === 'Caption')
        .map(({ text }) => text);
    const unmarked = await captions([]);
    const marked = unmarked.map((text) =>
      text.includes('khắc phục') ? `${text} (Số liệu minh họa)` : text,
    );
    expect(marked).not.toEqual(unmarked);
    expect(await captions(['limitations'])).toEqual(marked);
  });

  it('is the same for the same report, dated by its as-of date', async () => {
    const [one, other] = [await reportDocx(report), await reportDocx(report)];
    expect(Buffer.compare(one, other)).toBe(0);
    const properties = xmlOf(unzipSync(one), 'docProps/core.xml');
    for (const name of ['dcterms:created', 'dcterms:modified'])
      expect(all(properties, name)[0]!.text).toBe('2020-06-30T00:00:00Z');
  });
});
