import { messages } from '../locale/messages.ts';
import type { FigureContext } from './figure.ts';

/** Whose congresses a figure counts, as it must be said where the figure stands alone. */
export function scopeName({ register, scope, locale }: FigureContext): string {
  const { name, nameEn, term } = register.term.settings;
  const words = messages(locale);
  const whole = words['scope.term']({ name: locale === 'en' ? (nameEn ?? name) : name, term });
  if (scope.code === register.root.code) return whole;
  return words['scope.committee']({ committee: scope.name, whole });
}
