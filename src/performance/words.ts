/** The record in words. */
import { formatDate, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { formatAmount, formatBytes } from '../locale/measured.ts';
import type { NotRun, Part, PartRecord, Subjects } from './performanceRun.ts';

/** "Sản phẩm", "PapaParse", "Cả nước, dựng từ đầu". */
export function subjectName(part: Part, subject: string, locale: Locale): string {
  const words = messages(locale);
  // A record holds the subjects of its part only: its test compares them.
  switch (part) {
    case 'ingest':
      return words[`performance.ingest.${subject as Subjects['ingest']}`];
    case 'statistics':
      return words[`performance.statistics.${subject as Subjects['statistics']}`];
    case 'build':
      return words[`performance.build.${subject as Subjects['build']}`];
    case 'peers':
      return words[`performance.peers.${subject as Subjects['peers']}`];
    case 'pages':
      return words[`performance.pages.${subject as Subjects['pages']}`];
  }
}

/** Why nothing was measured: "Chưa xong sau 300 giây". */
export function notRunText({ reason, seconds = 0 }: NotRun, locale: Locale): string {
  const words = messages(locale);
  return reason === 'tooLong'
    ? words['performance.tooLong'](formatAmount(seconds, locale))
    : words[`performance.${reason}`];
}

/** The same with what the program said: "Không cài được: network request failed". */
export function notRunReason(notRun: NotRun, locale: Locale): string {
  return [notRunText(notRun, locale), ...(notRun.said ? [notRun.said] : [])].join(': ');
}

/** When, on which state of the source and on what machine: "24/11/2026, bản 0123456789ab, 2 lõi, 24 GB, Node v26.10.0". */
export function whenText({ commit, changed, date, machine }: PartRecord, locale: Locale): string {
  const words = messages(locale);
  const day = formatDate(Temporal.PlainDate.from(date), locale);
  return words['performance.when']({
    tree: words['trust.tree']({ day, commit, changed }),
    cores: formatAmount(machine.cores, locale),
    memory: formatBytes(machine.memory, locale),
    node: machine.node,
  });
}
