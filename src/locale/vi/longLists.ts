/** What is said where a list or a table is too long for one page. */
interface Cut {
  readonly shown: string;
  readonly more: string;
}

export const longListTexts = {
  'committee.path': 'Đảng bộ cấp trên',
  'committee.part.committees': 'Đảng bộ bên dưới',
  'committee.committees': 'Các đảng bộ bên dưới',
  'committee.committeesExplained':
    'Mỗi đảng bộ có trang riêng, ở đó có từng tổ chức bên dưới và hạn chế, nhiệm vụ của tổ chức đó.',
  'committee.unitsBeside': 'Chính đảng bộ và các tổ chức không thuộc đảng bộ nào nêu trên',
  'committee.attentionMore.committees': (count: string) =>
    `Xem cả ${count} ở trang của từng đảng bộ bên dưới`,

  'unitPages.title': (a: { name: string; page: string; pages: string }) =>
    `${a.name}: các tổ chức, trang ${a.page}/${a.pages}`,
  'unitPages.label': 'Các trang của bảng tổ chức',
  'unitPages.labelBelow': 'Các trang của bảng tổ chức, dưới bảng',
  'unitPages.here': (a: { page: string; pages: string }) => `Trang ${a.page}/${a.pages}`,
  'unitPages.previous': 'Trang trước',
  'unitPages.next': 'Trang sau',
  'unitPages.onlyHere': 'Lọc và xếp thứ tự chỉ trong trang này; muốn tìm ở mọi trang, mở',

  'more.rows': (a: Cut & { table: string }) =>
    `Trên đây là ${a.shown} dòng đầu; còn ${a.more} dòng nữa trong biểu “${a.table}” của bản số liệu.`,
  'more.rowsBelow': (a: Cut & { table: string }) =>
    `Trên đây là ${a.shown} dòng đầu; còn ${a.more} dòng nữa, xem ở trang của từng đảng bộ bên dưới hoặc trong biểu “${a.table}” của bản số liệu.`,
  'more.inCsv': (a: Cut) =>
    `Trên đây là ${a.shown} dòng đầu; còn ${a.more} dòng nữa trong tệp CSV.`,
  'more.units': (more: string) => `Còn ${more} dòng nữa, xem bảng tổ chức ở trang của từng đảng bộ`,
  'more.changes': (more: string) =>
    `Còn ${more} chỗ khác nữa: so các tệp của hai bản số liệu để thấy hết.`,
  'more.skips': (more: string) => `Còn ${more} dòng bỏ qua nữa, đã đếm trong bảng trên.`,
  'more.problems': (more: string) =>
    `Còn ${more} điểm nữa: lệnh npm run check:data nêu đủ từng điểm.`,
};
