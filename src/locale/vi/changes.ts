/** Words of what changes: the change log, the feed, the calendar, the line on a corrected figure. */

/** A definition that has changed; numbers from before and after it are not compared. */
export interface DefinitionChange {
  /** The version of the product from which it holds. */
  readonly version: string;
  readonly text: string;
}

interface Correction {
  readonly date: string;
  readonly reason: string;
}

export const changesTexts = {
  'nav.changes': 'Nhật ký',
  'changes.title': 'Nhật ký thay đổi',
  'changes.lead':
    'Ba loại thay đổi để riêng: số liệu mới của một kỳ chốt, đính chính sai sót, và thay đổi định nghĩa.',
  'changes.revisions': 'Số liệu mới',
  'changes.revisionsExplained':
    'Mỗi kỳ chốt có thêm số liệu; số của kỳ trước không sai và giữ nguyên ở địa chỉ của nó.',
  'changes.newest': 'mới nhất',
  'changes.corrections': 'Đính chính',
  'changes.correctionsExplained':
    'Số đã công bố có sai sót. Bản đã phát hành giữ nguyên ở địa chỉ cũ, bản đính chính có địa chỉ riêng; tệp corrections.json của nhiệm kỳ ghi các bản của từng đính chính.',
  'changes.correctionsNone': 'Chưa có đính chính nào.',
  'changes.correctionOf': (figure: string, date: string) =>
    `${figure}, số liệu đến hết ngày ${date}`,
  'changes.corrected': ({ date, reason }: Correction) =>
    `Đính chính ngày ${date}: ${reason.replace(/\.$/, '')}.`,
  'changes.publications': 'Biểu đồ đã công bố',
  'changes.publicationsExplained':
    'Biểu đồ đã được duyệt và đến ngày công bố; các biểu đồ khác là nội bộ.',
  'changes.publicationsNone': 'Chưa có biểu đồ nào được công bố.',
  'changes.asCorrected': 'Xem bản đính chính',
  'changes.asPublished': 'Xem bản đã công bố',
  'changes.definitions': 'Thay đổi định nghĩa',
  'changes.definitionsExplained':
    'Cách tính thay đổi thì số thay đổi theo mà không có tiến bộ hay sai sót nào; số trước và sau không so với nhau.',
  'changes.definitionsNone': 'Chưa có định nghĩa nào thay đổi.',
  'changes.definitionFrom': (version: string) => `Từ phiên bản ${version}`,
  // A formula of methods.ts that comes to mean something else is told here, in both languages, newest first.
  'changes.definitionList': [] as readonly DefinitionChange[],
  'changes.follow': 'Theo dõi',
  'changes.feed': 'Nguồn tin (Atom)',
  'changes.calendar': 'Lịch các kỳ chốt, hạn và ngày công bố (iCalendar)',

  'feed.subtitle': 'Kỳ chốt mới, đính chính và biểu đồ mới công bố',
  'feed.revision': (name: string, date: string) => `${name}: số liệu đến hết ngày ${date}`,
  'feed.revisionSummary': 'Kỳ chốt mới; số của các kỳ trước giữ nguyên.',
  'feed.correction': (figure: string, date: string) =>
    `Đính chính: ${figure}, số liệu đến hết ngày ${date}`,
  'feed.publications': 'Biểu đồ mới công bố',
  'feed.publication': (figure: string, name: string) => `Mới công bố: ${figure}, ${name}`,
  'feed.publicationSummary': (office: string, date: string) => `${office} duyệt ngày ${date}.`,

  'dates.title': (site: string) => `${site}: kỳ chốt, hạn, ngày công bố`,
  'dates.reporting': (name: string) => `Chốt số liệu: ${name}`,
  'dates.deadline': (level: string) => `Ngày cuối đúng hạn: ${level}`,
  'dates.pilotDeadline': (level: string) => `Ngày cuối đúng hạn, đại hội điểm: ${level}`,
  'dates.through': (date: string) => `Hạn: hết ngày ${date}`,
  'dates.before': (date: string) => `Hạn: trước ngày ${date}`,
  'dates.publication': (figures: string) => `Dự kiến công bố: ${figures}`,
  'dates.publicationDay': 'Dự kiến công bố số liệu',
};
