/**
 * How a report looks in Word: the form that Vietnamese offices give their papers, so that they can go on writing in it.
 * Times New Roman of 14 points on A4, binding margin on the left, sections I, II, parts 1, 2, numbers of pages above the
 * text from the second page on.
 */
import { AlignmentType, LevelFormat, type IPropertiesOptions } from 'docx';
import type { Locale } from '../../locale/format.ts';

/** Word before 2010 and LibreOffice read no units in the size of a page. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** Width of the text: A4 less its margins. */
export const TEXT = { millimetres: 160, twips: twips(160) };

/** References of the numbered headings and of the lists. */
export const HEADINGS = 'headings';
export const DASHES = 'dashes';

/** As Word's spelling knows them. */
export const languages: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };

const FONT = 'Times New Roman';
/** Half-points. */
export const SIZES = { text: 28, table: 22, foot: 22 };

export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(20),
    bottom: twips(20),
    left: twips(30),
    right: twips(20),
    header: twips(10),
    footer: twips(10),
  },
};

/** Spacing in twentieths of a point. */
export function styles(locale: Locale): NonNullable<IPropertiesOptions['styles']> {
  const heading = { font: FONT, size: SIZES.text, bold: true, color: '000000' };
  const language = { value: languages[locale], eastAsia: languages[locale] };
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZES.text, language },
        paragraph: { spacing: { before: 60, after: 60 } },
      },
      title: {
        run: { ...heading, allCaps: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 0 } },
      },
      heading1: {
        run: { ...heading, allCaps: true },
        paragraph: { keepNext: true, spacing: { before: 240, after: 60 } },
      },
      heading2: {
        run: heading,
        paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
      },
      caption: {
        run: { size: SIZES.table, bold: true, color: '000000' },
        paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
      },
    },
  };
}

/** Sections in Roman numbers, their parts in Arabic ones that begin anew with each section; lists with a dash. */
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: HEADINGS,
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
      ].map((level) => ({
        ...level,
        style: { paragraph: { indent: { left: 425, hanging: 425 } } },
      })),
    },
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 425, hanging: 283 } } },
        },
      ],
    },
  ],
};
