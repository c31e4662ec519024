import type { Term } from '../data/records.ts';
import type { RecordValueType } from '../figures/changes/recordSentences.ts';
import type { Locale } from '../locale/format.ts';

/** "Đảng bộ xã Cẩm Giàng (BK-BT-01)" for a code or key that the first term which knows it names; else as it is. */
export function withNames(
  text: string,
  type: RecordValueType,
  terms: readonly Term[],
  locale: Locale,
): string {
  const [name] = terms.flatMap((term) => namesIn(term, type, text, locale).slice(0, 1));
  return name === undefined || name === text ? text : `${name} (${text})`;
}

function namesIn(
  { plan, organizations, categories = [] }: Term,
  type: RecordValueType,
  text: string,
  locale: Locale,
): readonly string[] {
  const called = ({ name, nameEn }: { readonly name: string; readonly nameEn?: string }) =>
    locale === 'en' ? (nameEn ?? name) : name;
  if (type === 'unit' || type === 'parent')
    return organizations.filter(({ code }) => code === text).map(called);
  if (type === 'level') return plan.filter(({ level }) => level === text).map(called);
  if (type === 'category') return categories.filter(({ key }) => key === text).map(called);
  return [];
}
