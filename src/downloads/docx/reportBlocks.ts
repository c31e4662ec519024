/** The blocks of a report as Word has them: paragraphs, lists, tables whose heading row is repeated, pictures. */
import {
  AlignmentType,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, FigureBlock, List, Table as ReportTable } from '../../briefing/report.ts';
import type { Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import draw from '../draw.ts';
import { drawChart } from '../drawChart.ts';
import { columnWidths } from './columnWidths.ts';
import { DASHES, languages, SIZES, TEXT } from './reportStyles.ts';

const PIXELS_A_MILLIMETRE = 96 / 25.4;
/** Twice the size of the drawing: sharp on paper. */
const SCALE = 2;

export function blockParts(block: Block, locale: Locale): readonly (Paragraph | Table)[] {
  switch (block.form) {
    case 'paragraph':
      return [textParagraph(block.text)];
    case 'list':
      return listParts(block);
    case 'table':
      return [caption(block.caption, block.illustrative, locale), table(block)];
    case 'figure':
      return [caption(block.figure.title, block.figure.illustrative, locale), picture(block)];
  }
}

export function textParagraph(text: string): Paragraph {
  return new Paragraph({ text, alignment: AlignmentType.BOTH });
}

function listParts({ items, locale }: List): readonly Paragraph[] {
  const language = locale && { language: { value: languages[locale] } };
  return items.map(
    (text) =>
      new Paragraph({
        children: [new TextRun({ text, ...language })],
        alignment: AlignmentType.BOTH,
        numbering: { reference: DASHES, level: 0 },
      }),
  );
}

/** Stays with what it names. */
function caption(text: string, illustrative: boolean | undefined, locale: Locale): Paragraph {
  const mark = ` (${messages(locale)['site.illustrative']})`;
  return new Paragraph({
    children: [
      new TextRun(text),
      ...(illustrative ? [new TextRun({ text: mark, italics: true })] : []),
    ],
    style: 'Caption',
    keepNext: true,
  });
}

function table(report: ReportTable): Table {
  const { columns, rows } = report;
  const cell = (text: string, index: number, bold: boolean) =>
    new TableCell({
      verticalAlign: bold ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      children: [
        new Paragraph({
          children: [new TextRun({ text, bold, size: SIZES.table })],
          alignment: columns[index]!.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { before: 20, after: 20 },
          keepNext: bold,
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columnWidths(report, TEXT.twips),
    margins: { left: 60, right: 60 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, index) => cell(label, index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            // What is missing is a dash: an empty cell could be read as none.
            children: row.map((text, index) => cell(text ?? '–', index, false)),
          }),
      ),
    ],
  });
}

/** As wide as the text; its description is read to those who do not see it. */
function picture({ figure }: FigureBlock): Paragraph {
  const drawn = drawChart(figure);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawn)!;
  const wide = Math.round(TEXT.millimetres * PIXELS_A_MILLIMETRE);
  const transformation = {
    width: wide,
    height: Math.round((wide * Number(height)) / Number(width)),
  };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: draw({ drawn, as: SCALE }),
        transformation,
        altText: { name: figure.id, title: figure.title, description: figure.description },
      }),
    ],
  });
}
