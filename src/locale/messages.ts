/**
 * The product's words in both languages. Keys are flat and dotted; a value is a text, or a function where the
 * sentence takes names and numbers (already formatted) or changes its form with them.
 */
import { en } from './en/messages.ts';
import type { Locale } from './format.ts';
import type { Translated } from './translated.ts';
import { vi } from './vi/messages.ts';

/** The Vietnamese texts are the pattern: English has the same keys and takes the same values. */
export type Messages = Translated<typeof vi>;

const byLocale: Readonly<Record<Locale, Messages>> = { vi, en };

/** All texts of a language: `messages('vi')['nav.overview']`. */
export function messages(locale: Locale): Messages {
  return byLocale[locale];
}
