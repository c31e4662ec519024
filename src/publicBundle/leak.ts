/** Something that must not be in the bundle, where it is, and where it comes from. */
import type { FaultKind } from './decoded/decoded.ts';

export type LeakKind = FaultKind | 'words' | 'figure-id' | 'link' | 'twin' | 'stranger';

export interface Leak {
  /** Path below the bundle. */
  readonly path: string;
  readonly kind: LeakKind;
  readonly found: string;
  /** For words: the column that they stand in, and the file and line. */
  readonly source?: { readonly column: string; readonly place: string };
}

const LONGEST = 60;

/** One line in both languages: file, what was found, which column it is of. */
export function leakLine({ path, kind, found, source }: Leak): string {
  const { vi, en } = reasons[kind];
  const short = found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
  const from = source === undefined ? '' : ` [${source.column}, ${source.place}]`;
  return `${path}: "${short}"${from}: ${vi} / ${en}`;
}

const reasons: Readonly<Record<LeakKind, { readonly vi: string; readonly en: string }>> = {
  words: {
    vi: 'ô nội bộ, không được có trong bản công bố.',
    en: 'an internal cell, which must not be in the public bundle.',
  },
  twin: {
    vi: 'nội dung biểu đồ thay đổi theo một ô nội bộ.',
    en: 'what the figure says depends on an internal cell.',
  },
  'figure-id': {
    vi: 'mã của biểu đồ chưa công bố.',
    en: 'the id of a figure that is not public.',
  },
  link: {
    vi: 'liên kết đến trang không có trong bản công bố.',
    en: 'a link to what is not in the public bundle.',
  },
  stranger: {
    vi: 'tệp không thuộc biểu đồ nào đã công bố.',
    en: 'a file of no public figure.',
  },
  'source-map': { vi: 'bản đồ mã nguồn.', en: 'a source map.' },
  png: {
    vi: 'PNG chứa phần không thuộc về hình.',
    en: 'the PNG holds something that is no part of the picture.',
  },
  outline: {
    vi: 'nét vẽ không phải chữ của phông, không đọc được.',
    en: 'an outline that is no letter of the typeface and cannot be read.',
  },
  'file-kind': {
    vi: 'loại tệp không đọc được.',
    en: 'a kind of file that cannot be looked into.',
  },
  encoding: { vi: 'không phải UTF-8.', en: 'not UTF-8.' },
  json: { vi: 'JSON không đọc được.', en: 'JSON that cannot be read.' },
};
