/** The line that a fixed page carries once its figure was corrected; the figure itself stays as published. */
import { formatDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { CorrectionRow } from './corrections.ts';
import { versionName, type FixedName } from './fixedName.ts';
import type { Versioned } from './versions.ts';

/** What the page of one version says: what was corrected, when, why, and where the other version is. */
export function correctionNote(
  shown: FixedName,
  newest: Versioned,
  rows: readonly CorrectionRow[],
): string {
  const locale = shown.language === 'en/' ? 'en' : 'vi';
  const words = messages(locale);
  const isNewest = shown.version === newest.version;
  const other = versionName(isNewest ? { ...newest, version: 1 } : newest);
  const link = words[isNewest ? 'changes.asPublished' : 'changes.asCorrected'];
  const reasons = rows.map(({ date, reason, reasonEn }) =>
    words['changes.corrected']({
      date: formatDate(Temporal.PlainDate.from(date), locale),
      reason: locale === 'en' ? (reasonEn ?? reason) : reason,
    }),
  );
  const said = escaped(reasons.join(' '));
  return `<aside class="correction" data-correction>${said} <a href="../${other}/">${link}</a></aside>`;
}

/** A page with the line on top, where no frame cuts it off, in the place of an earlier one. */
export function withNote(html: string, note: string): string {
  const plain = html.replace(/<aside class="correction" data-correction>.*?<\/aside>/s, '');
  return plain.replace(/<body[^>]*>/, (body) => body + note);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
