import { isNamingFigure } from '../figureIds.ts';
import type { Correction, Publication } from '../records.ts';
import type { Column, RowOf, Table } from './column.ts';

const figureColumn = {
  key: 'figure',
  heading: 'Biểu đồ',
  aliases: ['Mã biểu đồ', 'Biểu', 'Hình', 'Figure id'],
  type: 'figure',
  required: true,
  meaning: {
    vi: 'Mã biểu đồ, ví dụ completion-by-level',
    en: 'Id of the figure, for example completion-by-level',
  },
} as const satisfies Column;

const publicationColumns = [
  figureColumn,
  {
    key: 'audience',
    heading: 'Phân loại',
    aliases: ['Đối tượng', 'Chế độ', 'Mức công bố', 'Phạm vi'],
    type: 'audience',
    required: true,
    meaning: { vi: 'Ai được xem', en: 'Who may see it' },
  },
  {
    key: 'approvedBy',
    heading: 'Đơn vị duyệt',
    aliases: ['Cơ quan duyệt', 'Nơi duyệt', 'Approved by'],
    type: 'name',
    required: false,
    meaning: { vi: 'Đơn vị duyệt công bố', en: 'Office that approved it' },
  },
  {
    key: 'approvedOn',
    heading: 'Ngày duyệt',
    aliases: ['Duyệt ngày', 'Approved on'],
    type: 'day',
    required: false,
    meaning: { vi: 'Ngày duyệt', en: 'Day of the approval' },
  },
  {
    key: 'notBefore',
    heading: 'Không công bố trước',
    aliases: ['Công bố từ', 'Công bố từ ngày', 'Không công bố trước ngày', 'Embargo', 'Not before'],
    type: 'day',
    required: false,
    meaning: { vi: 'Ngày sớm nhất được công bố', en: 'First day on which it may be published' },
  },
] as const satisfies readonly Column[];

const correctionColumns = [
  figureColumn,
  {
    key: 'asOf',
    heading: 'Ngày chốt',
    aliases: ['Tính đến', 'Tính đến ngày', 'Ngày chốt số liệu', 'As of'],
    type: 'day',
    required: true,
    meaning: {
      vi: 'Ngày chốt của bản bị đính chính, một trong reportingDates',
      en: 'Reporting date of the corrected edition',
    },
  },
  {
    key: 'date',
    heading: 'Ngày đính chính',
    aliases: ['Đính chính ngày', 'Ngày sửa', 'Correction date'],
    type: 'day',
    required: true,
    meaning: { vi: 'Ngày đính chính', en: 'Day of the correction' },
  },
  {
    key: 'reason',
    heading: 'Lý do',
    aliases: ['Lí do', 'Nội dung', 'Nội dung đính chính', 'Lý do đính chính'],
    type: 'name',
    required: true,
    meaning: { vi: 'Lý do, câu ngắn', en: 'The reason in a short sentence' },
  },
  {
    key: 'reasonEn',
    heading: 'Tiếng Anh',
    aliases: ['Lý do tiếng Anh', 'Lý do (tiếng Anh)', 'English reason', 'English'],
    type: 'name',
    required: false,
    meaning: { vi: 'Lý do bằng tiếng Anh', en: 'The reason in English' },
  },
] as const satisfies readonly Column[];

/** Which figures may be published, by whose approval and from when. */
export const publicationTable: Table = {
  name: 'publication',
  title: { vi: 'Duyệt công bố', en: 'Publication' },
  required: false,
  columns: publicationColumns,
};

/** Corrections of published figures. */
export const correctionsTable: Table = {
  name: 'corrections',
  title: { vi: 'Đính chính', en: 'Corrections' },
  required: false,
  columns: correctionColumns,
};

export type PublicationCells = RowOf<(typeof publicationColumns)[number]>;
export type CorrectionCells = RowOf<(typeof correctionColumns)[number]>;

/** A figure that names organisations stays internal whatever its row says: the check of the row tells it. */
export function publicationRow(cells: PublicationCells): Publication {
  return isNamingFigure(cells.figure) ? { ...cells, audience: 'internal' } : cells;
}

export function correctionRow(cells: CorrectionCells): Correction {
  return cells;
}
