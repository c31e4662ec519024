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

  'quote.title': 'Để trích dẫn',
  'quote.vi': 'Câu tiếng Việt',
  'quote.en': 'Câu tiếng Anh',
  'quote.asOf': 'Ngày chốt số liệu',
  'quote.asOfValue': (date: string) => `hết ngày ${date}`,
  'quote.source': 'Nguồn',
  'quote.coverage': 'Độ phủ',
  'quote.rounding': 'Làm tròn',
  'quote.roundingValue':
    'Một chữ số thập phân, từ 0,5 trở lên thì làm tròn lên; luôn kèm tử số và mẫu số.',
  'quote.alt': 'Mô tả cho người không nhìn thấy hình',
  'quote.cite': 'Ghi nguồn',
  'quote.citeValue': (a: { name: string; title: string; date: string; id: string }) =>
    `${a.name}: ${a.title}. Số liệu đến hết ngày ${a.date}, biểu đồ ${a.id}.`,
  'quote.definitions': 'Cách tính',
  'quote.versions': 'Các lần chốt số liệu',

  'copy.do': 'Chép',
  'copy.done': 'Đã chép',
  'copy.failed': 'Chưa chép được, hãy chọn rồi bấm Ctrl+C',
};
