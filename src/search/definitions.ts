/** The definitions of the page of methods as entries of the search, each with its formula. */
import { address } from '../edition/paths.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { MethodKey } from '../locale/vi/methods.ts';
import type { Group } from './searchIndex.ts';

export function definitions(locale: Locale): readonly Group[] {
  const words = messages(locale);
  const keys = Object.keys(words).filter((key) => key.startsWith('method.'));
  const rows = keys.map((key) => {
    const { name, formula } = words[key as `method.${MethodKey}`];
    return [name, key.slice('method.'.length), formula] as const;
  });
  return [{ kind: 'definition', about: '', link: `${address(locale, 'methods')}#method-*`, rows }];
}
