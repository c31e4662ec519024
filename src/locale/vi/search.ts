/** Words of the search. */
export const searchTexts = {
  'nav.search': 'Tìm',
  'search.title': 'Tìm kiếm',
  'search.lead':
    'Tìm đảng bộ, đơn vị, biểu đồ, định nghĩa và văn bản. Không cần gõ dấu: “bac kan” cũng ra Bắc Kạn.',
  'search.field': 'Từ cần tìm',
  'search.keys':
    'Gõ phần đầu của các từ, theo thứ tự bất kỳ. Mũi tên xuống hoặc Enter: đến kết quả đầu tiên; Enter lần nữa: mở.',
  'search.noScript':
    'Trình duyệt này không chạy script nên không tìm được tại đây: xem danh mục bên dưới, hoặc dùng lệnh tìm trong trang của trình duyệt.',
  'search.shortcut': 'Phím / mở ô tìm kiếm từ mọi trang',
  'search.count': '{count} kết quả',
  'search.atLeast': 'Ít nhất {count} kết quả: gõ thêm từ để thu hẹp',
  'search.looking': 'Đã có {count} kết quả, đang tìm tiếp trong các đơn vị ({done}/{all} phần)…',
  'search.partly': '{count} kết quả; chưa tải được hết danh mục đơn vị, gõ lại để thử tiếp.',
  'search.none': 'Không tìm thấy “{query}”. Thử gõ ít từ hơn, hoặc chỉ phần đầu của từ.',
  'search.failed': 'Không tải được danh mục tìm kiếm. Xem danh mục bên dưới.',
  'search.more': 'Còn {count} kết quả nữa: gõ thêm từ để thu hẹp.',
  'search.unitsElsewhere': 'Đảng bộ cấp dưới và các đơn vị nằm ở trang của từng đảng bộ nêu trên.',
  'search.kind.committee': 'Đảng bộ',
  'search.kind.figure': 'Biểu đồ',
  'search.kind.definition': 'Định nghĩa',
  'search.kind.document': 'Văn bản và mốc thời gian',
  'search.kind.unit': 'Đơn vị',
  'search.planFor': (levels: string) => `Văn bản đặt thời hạn cho: ${levels}`,
};
