/** A calendar with its folded lines made whole and its escaped signs undone. */
import { decodedText } from './code.ts';
import type { Decoded } from './decoded.ts';

/** RFC 5545, sections 3.1 and 3.3.11. */
export function decodedCalendar(text: string): Decoded {
  const whole = text.replaceAll(/\r?\n[ \t]/g, '');
  const plain = whole.replaceAll(/\\n/gi, '\n').replaceAll(/\\([\\;,])/g, '$1');
  const { texts, faults } = decodedText(text);
  return { texts: [...texts, whole, plain], faults };
}
