/** Free text that goes public, as the terminal tells it in both languages: where to read it, and what to look at first. */
import type { Doubt } from './doubts.ts';
import type { FreeText } from './freeText.ts';

/** One line for the whole and one for each column of a file; none where nobody typed anything. */
export function freeTextLines(texts: readonly FreeText[]): readonly string[] {
  if (texts.length === 0) return [];
  const groups = Map.groupBy(texts, ({ column, file }) => `${column}: ${file}`);
  return [
    `${texts.length} đoạn chữ do người nhập sẽ công khai, hãy đọc lại trước khi phát hành: / texts that somebody typed go public; read them before a release:`,
    ...[...groups].map(([group, some]) => `  ${group}${linesOf(some)} (${some.length})`),
  ];
}

const LISTED = 12;

/** ":2, 4, 5" */
function linesOf(texts: readonly FreeText[]): string {
  const lines = texts.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return '';
  return `:${lines.slice(0, LISTED).join(', ')}${lines.length > LISTED ? ', …' : ''}`;
}

/** One located line. */
export function doubtLine({ at: { file, line, column }, kind, found }: Doubt): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const { vi, en } = reasons[kind];
  return `${place} (${column}) "${found}": ${vi} / ${en}`;
}

const reasons: Readonly<Record<Doubt['kind'], { readonly vi: string; readonly en: string }>> = {
  phone: {
    vi: 'giống số điện thoại và sẽ công khai; không cần thì bỏ đi.',
    en: 'looks like a phone number and goes public; take it out unless it is meant to.',
  },
  mail: {
    vi: 'địa chỉ thư điện tử sẽ công khai; không cần thì bỏ đi.',
    en: 'an address of mail goes public; take it out unless it is meant to.',
  },
  person: {
    vi: 'giống tên người và sẽ công khai; không cần thì bỏ đi.',
    en: 'looks like the name of a person and goes public; take it out unless it is meant to.',
  },
  unit: {
    vi: 'giống tên một tổ chức dưới cấp trực thuộc, biểu đồ công bố không nêu tên ấy; hãy viết lại.',
    en: 'looks like the name of a unit below the committees, which public figures do not name; write it otherwise.',
  },
};
