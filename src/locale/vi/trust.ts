/** What was tried before the product is trusted. */

export const trustTexts = {
  'trust.title': 'Kiểm chứng',
  'trust.lead':
    'Những gì đã được thử trên phần mềm, đếm ở lần chạy gần nhất. Bảng do lệnh npm run trust ghi; không số nào nhập tay.',
  'trust.table': 'Kết quả thử',
  'trust.read':
    'Cột “Phép thử” là số phép thử đạt trên số phép thử đã chạy; phép thử bị bỏ qua ghi riêng, không tính là đạt. Cột “Bản đã thử” là ngày chạy và mã phiên bản mã nguồn.',
  'trust.security':
    'Cam kết, những nguy cơ đã tính đến và cách báo lỗi: tệp SECURITY.md của mã nguồn.',
  'trust.link': 'Kiểm chứng: những gì đã được thử, bao nhiêu lần',
  'trust.point': 'Nội dung',
  'trust.tests': 'Phép thử',
  'trust.counted': 'Đếm được',
  'trust.when': 'Bản đã thử',
  'trust.never': 'Chưa chạy',
  'trust.skipped': (a: { ran: string; skipped: string }) => `${a.ran}, bỏ qua ${a.skipped}`,
  'trust.tree': (a: { day: string; commit: string; changed: boolean }) =>
    `${a.day}, bản ${a.commit}${a.changed ? ', có sửa đổi chưa lưu' : ''}`,
  'trust.point.badInput': 'Dữ liệu sai được báo đúng chỗ',
  'trust.point.laws': 'Quy luật đúng với mọi số liệu',
  'trust.point.mutation': 'Phép thử phát hiện mã bị sửa sai',
  'trust.point.determinism': 'Dựng lại cho kết quả giống hệt',
  'trust.point.faults': 'Sự cố không làm hỏng trang cũ',
  'trust.point.browser': 'Trình duyệt chỉ làm điều được phép',
  'trust.point.serving': 'Máy chủ gửi đúng, chịu tải',
  'trust.point.leaks': 'Bản công khai không lộ số liệu nội bộ',
  'trust.point.supply': 'Thành phần ngoài được khóa phiên bản',
  'trust.count.faults': (count: string) => `${count} lỗi, sự cố được xử lý đúng`,
  'trust.count.twins': (count: string) => `${count} mẫu hợp lệ không bị báo lỗi`,
  'trust.count.laws': (count: string) => `${count} quy luật`,
  'trust.count.runs': (count: string) => `${count} lần thử ngẫu nhiên`,
  'trust.count.mutants': (count: string) => `${count} chỗ sửa sai bị phát hiện`,
  'trust.count.builds': (count: string) => `${count} lần dựng`,
  'trust.count.pages': (count: string) => `${count} trang`,
  'trust.count.headers': (count: string) => `${count} tiêu đề HTTP`,
  'trust.count.requests': (count: string) => `${count} yêu cầu được trả lời`,
  'trust.count.perSecond': (count: string) => `${count} yêu cầu mỗi giây`,
  'trust.count.p99Milliseconds': (count: string) => `99% yêu cầu trong ${count} ms`,
  'trust.count.leaks': (count: string) => `${count} chỗ rò rỉ cố ý bị chặn`,
  'trust.count.packages': (count: string) => `${count} gói có mã kiểm`,
};
