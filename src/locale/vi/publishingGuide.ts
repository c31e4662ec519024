/** The guide for the press office. */
export const publishingGuideTexts = {
  'publishingGuide.title': 'Hướng dẫn công bố',
  'publishingGuide.lead':
    'Mười bước từ một biểu đồ trên trang này đến con số, câu và hình trên báo, và cách biết khi con số có đính chính.',
  'publishingGuide.pictures':
    'Hình chụp từ chính các trang này, với số liệu minh họa của nhiệm kỳ mẫu.',
  'publishingGuide.picture': (step: string) => `Hình chụp trang: ${step}`,
  'publishingGuide.other': 'Xem thêm: ',

  'publishingGuide.gallery.title': 'Mở trang Biểu đồ',
  'publishingGuide.gallery.text':
    'Trang xếp mọi biểu đồ theo chủ đề; mỗi biểu đồ có con số chính, mẫu số và ngày chốt số liệu.',
  'publishingGuide.filter.title': 'Chỉ hiện biểu đồ được công bố',
  'publishingGuide.filter.text':
    'Mặc định mọi biểu đồ là nội bộ. Ô vuông đặc: đã được duyệt. Ô viền nét đứt: đã duyệt nhưng chưa đến ngày. Ô rỗng: không đưa ra ngoài cơ quan.',
  'publishingGuide.status.title': 'Xem trạng thái và ngày chốt',
  'publishingGuide.status.text':
    'Đầu trang của biểu đồ ghi đơn vị duyệt, ngày duyệt và ngày chốt số liệu. Chưa được duyệt thì dừng ở đây.',
  'publishingGuide.figure.title': 'Đọc biểu đồ và ghi chú',
  'publishingGuide.figure.text':
    'Đối chiếu tiêu đề với hình, đọc hết ghi chú. Có nhãn “Số liệu minh họa” thì không đăng.',
  'publishingGuide.sentence.title': 'Chép câu và con số',
  'publishingGuide.sentence.text':
    'Bấm Chép ở cuối dòng. Giữ nguyên cả mẫu số và ngày chốt; tỷ lệ đã làm tròn sẵn, không tự tính lại.',
  'publishingGuide.source.title': 'Ghi nguồn, độ phủ và mô tả hình',
  'publishingGuide.source.text':
    'Chép dòng Ghi nguồn. Có dòng Độ phủ thì phải nói rõ số nơi đã báo cáo. Mô tả hình dán vào ô “văn bản thay thế” (alt) của hệ thống xuất bản.',
  'publishingGuide.download.title': 'Tải hình',
  'publishingGuide.download.text':
    'PNG cho trang web, SVG cho Word và bản in, PNG 1200 × 630 cho mạng xã hội. Tiêu đề, ngày chốt và nguồn đã nằm trong hình; tên tệp ghi rõ đảng bộ, biểu đồ và ngày.',
  'publishingGuide.embed.title': 'Hoặc nhúng vào bài',
  'publishingGuide.embed.text':
    'Bốn cách, từ chắc nhất: hình kèm liên kết, HTML tĩnh, khung, khung tự chỉnh chiều cao. Hệ thống xuất bản nào cắt mã thì lùi về cách trước. Bấm Xem thử để thấy ở bề rộng điện thoại và bài báo.',
  'publishingGuide.keeping.title': 'Chọn “luôn mới nhất” hoặc “cố định”',
  'publishingGuide.keeping.text':
    'Tin đã đăng dùng mã cố định: số và hình không bao giờ đổi. Trang chuyên đề theo dõi lâu dài dùng mã luôn mới nhất.',
  'publishingGuide.follow.title': 'Theo dõi đính chính',
  'publishingGuide.follow.text':
    'Trang Thay đổi tách số liệu mới, đính chính và thay đổi cách tính. Đăng ký nguồn tin Atom hoặc lịch ở đầu trang để được báo. Khi có đính chính, hình cũ giữ nguyên ở địa chỉ cũ và dẫn đến hình mới.',

  'publishingGuide.approval.title': 'Khi cần duyệt một biểu đồ',
  'publishingGuide.approval.text':
    'Gửi mã biểu đồ (phần cuối địa chỉ trang, ví dụ completion-by-level) cho đơn vị giữ số liệu. Đơn vị này thêm một dòng vào bảng publication: công khai, đơn vị duyệt, ngày duyệt và, nếu có, ngày sớm nhất được công bố; lần dựng trang sau trạng thái đổi theo. Biểu đồ nêu hạn chế theo tên tổ chức và biểu đồ của riêng một đảng bộ không có bản công bố.',
  'publishingGuide.smallCounts.title': 'Số nhỏ trong bản công bố',
  'publishingGuide.smallCounts.text': (least: number) =>
    `Để không ai suy ra một tổ chức hay một người cụ thể, các số dưới ${least} về hạn chế, bầu cử, ý kiến và nhiệm vụ được gộp lại hoặc ghi “dưới ${least}”; cấp có ít hơn ${least} đại hội không có dòng riêng. Vì vậy các dòng cộng lại có thể không bằng tổng; không tự trừ để tìm số đã gộp.`,
  'publishingGuide.correction.title': 'Ngày có đính chính',
  'publishingGuide.correction.text':
    'Đơn vị giữ số liệu thêm một dòng vào bảng corrections (biểu đồ, ngày chốt, ngày đính chính, lý do) rồi phát hành lại. Hình và tệp cố định giữ nguyên như đã đăng; khung nhúng có thêm dòng đính chính và liên kết đến bản mới. Báo sửa câu trong bài theo bản đính chính, ghi ngày đính chính và lý do.',
};
