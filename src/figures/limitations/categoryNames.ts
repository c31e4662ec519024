/** The names of categories of limitations, in the reader's language. */
import type { Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { NamedCategory } from '../../statistics/categories.ts';

/** As a heading writes it. */
export function categoryName({ name, nameEn }: NamedCategory, locale: Locale): string {
  return locale === 'en' ? (nameEn ?? name) : name;
}

/** The same inside a sentence. */
export function categoryInSentence(category: NamedCategory, locale: Locale): string {
  return messages(locale)['level.inSentence'](categoryName(category, locale));
}
