/** Words of embeds: what a frame says around its figure, and the codes for other sites. */
export const embedTexts = {
  'embed.fixed': (date: string) => `Số liệu cố định tại ${date}.`,
  'embed.newer': (date: string) => `Đã có số liệu đến hết ngày ${date}.`,
  'embed.seeNewer': 'Xem số liệu mới',

  'embeds.title': 'Đưa vào trang khác',
  'embeds.lead':
    'Bốn cách, từ chắc chắn nhất đến đầy đủ nhất. Mỗi cách có hai mã: một mã theo số liệu mới, một mã giữ nguyên số liệu của một ngày.',
  'embeds.current': 'Cập nhật theo số liệu mới',
  'embeds.fixed': (date: string) => `Cố định tại ${date}`,
  'embeds.picture': 'Ảnh',
  'embeds.pictureExplained':
    'Hiện được ở mọi nơi nhận ảnh. Trên điện thoại chữ trong ảnh nhỏ; chạm vào ảnh thì mở biểu đồ.',
  'embeds.static': 'HTML tĩnh',
  'embeds.staticExplained':
    'Hình và bảng nằm ngay trong bài, không tải gì thêm; có số liệu mới thì dán lại. Cần hệ thống quản trị nội dung giữ các thẻ svg và table.',
  'embeds.frame': 'Khung',
  'embeds.frameExplained': (height: string) =>
    `Không cần JavaScript. Cần hệ thống giữ thẻ iframe; khung cao ${height} px, đủ cho bề rộng từ 320 px.`,
  'embeds.script': 'Khung tự chỉnh chiều cao',
  'embeds.scriptExplained':
    'Như trên, thêm một tệp JavaScript dưới 1 kB để khung cao vừa nội dung. Nếu hệ thống bỏ thẻ script thì khung giữ chiều cao cố định.',
  'embeds.staticCurrent': 'Số liệu mới nhất lúc dán',
  'embeds.file': 'Mở tệp HTML',
  'embeds.preview': 'Xem thử',
  'embeds.previewPhone': 'Điện thoại, 320 px',
  'embeds.previewArticle': 'Bài viết, 720 px',
  'embeds.theme':
    'Khung luôn có nền sáng. Thêm ?theme=auto vào cuối địa chỉ trong mã thì khung theo nền sáng hoặc tối của máy người xem.',
  'embeds.ownOrigin':
    'Chưa khai báo PUBLIC_URL nên các mã lấy địa chỉ của chính trang này, chưa dùng được ngoài cơ quan.',
  'embeds.internal':
    'Biểu đồ nội bộ: không nhúng vào trang ngoài cơ quan. Các mã lấy địa chỉ của chính trang này.',
};
