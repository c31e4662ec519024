/** Words of the press office's pages. */
export const publishingTexts = {
  'gallery.title': 'Biểu đồ',
  'gallery.lead':
    'Mọi biểu đồ của nhiệm kỳ, kèm trạng thái công bố. Mặc định là nội bộ; chỉ biểu đồ đã được duyệt mới được công bố.',
  'gallery.show': 'Hiện:',
  'gallery.all': 'Tất cả',
  'gallery.public': 'Được công bố',

  'publication.public': (a: { by: string; on: string }) =>
    `Được công bố; ${a.by} duyệt ngày ${a.on}`,
  'publication.waiting': (date: string) => `Đã duyệt, không công bố trước ngày ${date}`,
  'publication.internal': 'Nội bộ, chưa được duyệt công bố',
  'publication.keepInside': 'Không đưa câu, số hay hình của biểu đồ này ra ngoài cơ quan.',
  'publication.never.names-units':
    'Nội bộ: biểu đồ nêu tên từng tổ chức đảng nên không có bản công bố',
  'publication.never.one-committee':
    'Nội bộ: chỉ công bố số liệu chung của toàn đảng bộ, không công bố riêng từng đảng bộ trực thuộc',

  'quote.title': 'Để trích dẫn',
  'quote.vi': 'Câu tiếng Việt',
  'quote.en': 'Câu tiếng Anh',
  'quote.lead': 'Con số và mẫu số',
  'quote.picture': 'Hình',
  'quote.allFiles': 'Mọi tệp',
  'quote.asOf': 'Ngày chốt số liệu',
  'quote.asOfValue': (date: string) => `hết ngày ${date}`,
  'quote.source': 'Nguồn',
  'quote.coverage': 'Độ phủ',
  'quote.coverageWhole': 'Mọi đơn vị phải báo cáo đều có số liệu.',
  'quote.rounding': 'Làm tròn',
  'quote.roundingPrinted': 'Tỷ lệ giữ nguyên như đã in trong báo cáo, không làm tròn lại.',
  'quote.alt': 'Mô tả cho người không nhìn thấy hình',
  'quote.cite': 'Ghi nguồn',
  /** Source and address are empty where there is none. */
  'quote.citeValue': (a: {
    source: string;
    subject: string;
    scope: string;
    date: string;
    address: string;
  }) =>
    `${a.source === '' ? '' : `Nguồn: ${a.source}. `}${a.subject}, ${a.scope}, số liệu đến hết ngày ${a.date}.${a.address === '' ? '' : ` ${a.address}`}`,
  'quote.go': 'Trích dẫn, tải về',

  'downloads.title': 'Hình và tệp để tải về',
  'downloads.explained': (date: string) =>
    `Cột “Luôn mới nhất” đổi khi có kỳ chốt mới. Cột “Cố định” giữ nguyên số liệu đến hết ngày ${date}.`,
  'downloads.use': 'Dùng cho',
  'downloads.current': 'Luôn mới nhất',
  'downloads.fixed': (date: string) => `Cố định ở ${date}`,
  'downloads.for.png': 'Trang web, bài báo',
  'downloads.for.2x': 'Máy chiếu, bản in lớn',
  'downloads.for.svg': 'Word, in ấn',
  'downloads.for.card': 'Mạng xã hội',
  'downloads.for.csv': 'Excel',
  'downloads.for.json': 'Phần mềm',
  'downloads.kind.2x': 'PNG gấp đôi',
  'downloads.kind.card': 'PNG 1200 × 630',

  'definitions.title': 'Cách tính',
  'definitions.day': (date: string) => `D là ngày chốt số liệu: hết ngày ${date}.`,
  'definitions.all': 'Mọi định nghĩa',

  'versions.title': 'Các lần chốt số liệu',
  'versions.embed': 'Trang nhúng cố định',

  'page.parts': 'Trên trang này',
  'page.parts.figure': 'Biểu đồ và bảng',

  'copy.do': 'Chép',
  'copy.done': 'Đã chép',
  'copy.failed': 'Chưa chép được, hãy chọn rồi bấm Ctrl+C',
};
