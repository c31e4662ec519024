/** A report as a document that an office goes on editing in Word: its headings, lists and tables are Word's own. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import type { Part, Report, Section } from '../../briefing/report.ts';
import type { Locale } from '../../locale/format.ts';
import { blockParts, textParagraph } from './reportBlocks.ts';
import { HEADINGS, numbering, page, SIZES, styles } from './reportStyles.ts';
import { reproducible } from './reproducible.ts';

/** The bytes of the file: the same report gives the same ones, dated by its as-of date. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  return reproducible(await Packer.toBuffer(documentOf(report)), report.asOf);
}

function documentOf(report: Report): Document {
  const { organization, office, kind, title, dated, locale } = report;
  const author = office ?? organization;
  return new Document({
    title: `${kind}: ${title}`,
    subject: dated,
    creator: author,
    lastModifiedBy: author,
    styles: styles(locale),
    numbering,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: footer(report), first: footer(report) },
        children: [...head(report), ...body(report)],
      },
    ],
  });
}

/** In the middle above the text, from the second page on. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

/** What every page must carry once the sheets are apart. */
function footer({ dated, marks }: Report): Footer {
  const text = [dated, ...marks].join(' · ');
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ text, size: SIZES.foot })] })],
  });
}

function head({ organization, office, marks, kind, title, dated, opening }: Report) {
  const centred = (text: string, run: { bold?: true; italics?: true }) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...run })] });
  return [
    new Paragraph({ children: [new TextRun({ text: organization, bold: true })] }),
    ...(office === undefined ? [] : [new Paragraph(office)]),
    new Paragraph({ children: [new TextRun({ text: marks.join(' · '), italics: true })] }),
    new Paragraph({ text: kind, heading: HeadingLevel.TITLE }),
    centred(title, { bold: true }),
    centred(dated, { italics: true }),
    textParagraph(opening),
  ];
}

function body({ sections, notes, locale }: Report): readonly (Paragraph | Table)[] {
  const parts = sections.flatMap((section) => sectionParts(section, locale));
  if (notes === undefined) return parts;
  return [
    ...parts,
    new Paragraph({ text: notes.heading, heading: HeadingLevel.HEADING_1 }),
    ...notes.blocks.flatMap((block) => blockParts(block, locale)),
  ];
}

/** Word counts sections and parts itself, so that one more or less leaves no gap. */
function sectionParts({ heading, parts }: Section, locale: Locale): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({
      text: heading,
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: HEADINGS, level: 0 },
    }),
    ...parts.flatMap((part) => partParts(part, locale)),
  ];
}

function partParts({ heading, blocks }: Part, locale: Locale): readonly (Paragraph | Table)[] {
  const own =
    heading === undefined
      ? []
      : [
          new Paragraph({
            text: heading,
            heading: HeadingLevel.HEADING_2,
            numbering: { reference: HEADINGS, level: 1 },
          }),
        ];
  return [...own, ...blocks.flatMap((block) => blockParts(block, locale))];
}
