/** The guide for the office that prepares the data. Text between backquotes is shown as it is typed. */
export const guideTexts = {
  'guide.title': 'Hướng dẫn nhập số liệu',
  'guide.lead':
    'Từ bảng Excel đến báo cáo kiểm tra không còn lỗi: các bước, các cột của từng bảng, và lỗi thường gặp.',
  'guide.contents': 'Nội dung trang',
  'guide.link': 'Cách lập tệp số liệu, đọc thông báo và sửa lỗi:',

  'guide.steps': 'Các bước',
  'guide.step.open': 'Mở cửa sổ lệnh',
  'guide.open':
    'Mở thư mục của sản phẩm, bấm chuột phải và chọn Mở trong Terminal (Open in Terminal). Lần đầu, cài đặt bằng lệnh `npm ci`; máy phải có Node.js 20 trở lên.',
  'guide.step.folder': 'Tạo thư mục nhiệm kỳ',
  'guide.folder':
    'Trong thư mục `data` tạo một thư mục cho đảng bộ và nhiệm kỳ. Tên thư mục thành địa chỉ trang nên chỉ gồm chữ cái không dấu, chữ số và gạch nối:',
  'guide.folderOther':
    'Các thư mục nhiệm kỳ khác trong `data` cũng được đưa lên trang; trang đầu là nhiệm kỳ mới nhất. Số liệu minh họa đi kèm có thể xóa.',
  'guide.step.settings': 'Viết tệp term.json',
  'guide.settingsStep':
    'Tải tệp mẫu, mở bằng Notepad, thay bằng thông tin của đơn vị và lưu vào thư mục nhiệm kỳ. Mỗi mục được giải thích ở phần',
  'guide.settingsFile': 'Tải term.json mẫu',
  'guide.step.templates': 'Tải bảng mẫu',
  'guide.templates':
    'Chỉ tải bảng sẽ dùng; bảng chưa có số liệu thì không để tệp, trang sẽ ghi “chưa có số liệu”.',
  'guide.step.fill': 'Điền bằng Excel',
  'guide.fill.oneColumn':
    'Nếu mọi tiêu đề dồn vào cột A: chọn cột A, rồi Dữ liệu › Văn bản thành Cột (Data › Text to Columns) › Phân tách (Delimited) › Chấm phẩy (Semicolon).',
  'guide.fill.text':
    'Trước khi gõ, định dạng các cột mã và ngày là Văn bản (Text); nếu không, Excel có thể đổi `3/2025` thành `Mar-25` và `01` thành `1`.',
  'guide.fill.row': 'Mỗi dòng một nội dung, không gộp ô, không ghi họ tên người.',
  'guide.fill.blank': 'Chưa có số liệu thì để trống; có mà bằng không thì ghi `0`.',
  'guide.fill.original':
    'Giữ bản gốc dạng .xlsx và chỉ sửa ở đó: mở lại tệp CSV bằng Excel có thể làm hỏng mã và ngày.',
  'guide.fill.example': 'Ví dụ đã điền',
  'guide.step.save': 'Lưu thành CSV',
  'guide.save.utf8':
    'Chọn Tệp › Lưu thành (File › Save As) › `CSV UTF-8 (Comma delimited) (*.csv)`. Dấu phân cách là chấm phẩy, phẩy hay tab đều được.',
  'guide.save.unicodeText':
    'Bản Excel không có mục này: chọn `Unicode Text (*.txt)`, rồi đổi đuôi tệp thành `.csv`.',
  'guide.save.plain':
    'Không chọn `CSV (Comma delimited)` thiếu chữ UTF-8: chữ có dấu có thể thành `?`. Tệp windows-1258 mà phần mềm cũ xuất ra vẫn đọc được.',
  'guide.save.fonts':
    'Chữ gõ bằng TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times) bị từ chối. Chép vùng ô, mở UniKey Toolkit (Ctrl+Shift+F6), chọn nguồn `TCVN3 (ABC)` hoặc `VNI Windows`, đích `Unicode`, chuyển mã clipboard, dán lại vào Excel, rồi đổi phông và lưu.',
  'guide.step.place': 'Đặt tệp vào thư mục',
  'guide.place.file': 'Mỗi bảng một tệp mang tên bảng:',
  'guide.place.folder':
    'Nếu từng đơn vị gửi riêng: một thư mục mang tên bảng, trong đó mỗi đơn vị một tệp, tên tùy ý:',
  'guide.place.either': 'Không để cả tệp lẫn thư mục của cùng một bảng.',
  'guide.step.check': 'Chạy kiểm tra',
  'guide.check': 'Lệnh chỉ đọc, không sửa tệp nào, và báo mọi lỗi của mọi tệp trong một lần:',
  'guide.step.read': 'Đọc thông báo',
  'guide.read':
    'Mỗi lỗi là một dòng tiếng Anh, dưới đó là cùng nội dung bằng tiếng Việt. Ví dụ, tệp có dòng',
  'guide.readThen': 'thì chương trình báo:',
  'guide.part.file': 'Tệp',
  'guide.part.line': 'Dòng của tệp, tính từ 1',
  'guide.part.column': 'Ký tự trong dòng ấy, tính từ 1',
  'guide.part.cell': 'Ô trong Excel: cột và dòng',
  'guide.part.severity':
    'Mức: `error` là lỗi, phải sửa mới dựng được trang; `warning` là cảnh báo, nên xem lại; `notice` là lưu ý, để biết',
  'guide.part.code': 'Tên của loại lỗi, không đổi, dùng khi hỏi',
  'guide.part.message': 'Tìm thấy gì và yêu cầu gì',
  'guide.part.hint': 'Cần làm gì',
  'guide.step.mend': 'Sửa và chạy lại',
  'guide.mend':
    'Sửa trong bản gốc, lưu lại CSV, chạy lại lệnh kiểm tra cho đến khi dòng cuối bắt đầu bằng `0 lỗi/errors`.',
  'guide.step.start': 'Dựng trang',
  'guide.start':
    'Lệnh này kiểm tra lần nữa, dựng trang và in địa chỉ; mở địa chỉ ấy bằng trình duyệt:',

  'guide.settings': 'Tệp term.json',
  'guide.settingsLead':
    'Mỗi mục một dòng, chữ trong ngoặc kép, giữa các mục có dấu phẩy. Mục không bắt buộc thì bỏ cả dòng.',
  'guide.settingsTable': 'Bảng các mục của term.json',
  'guide.setting': 'Mục',
  'guide.setting.name': 'Tên đảng bộ',
  'guide.setting.nameEn': 'Tên tiếng Anh',
  'guide.setting.term': 'Nhiệm kỳ',
  'guide.setting.congress': 'Đại hội lần thứ mấy',
  'guide.setting.root': 'Mã tổ chức gốc trong bảng organizations',
  'guide.setting.reportingDates':
    'Các ngày chốt số liệu (năm-tháng-ngày); trang mở ở ngày mới nhất',
  'guide.setting.owner': 'Đơn vị lập, ghi ở chân trang',
  'guide.setting.targets': 'Tỷ lệ phải đạt trong cấp ủy',
  'guide.setting.youngAgeLimit': 'Giới hạn tuổi của cột Trẻ',
  'guide.setting.smallCell':
    'Ít đại hội hơn số này thì không nêu tên một đảng bộ trong kết luận; mặc định 5',
  'guide.setting.illustrative': 'Các bảng có số liệu minh họa, được đánh dấu trên trang',
  'guide.setting.aliases': 'Tiêu đề riêng của đơn vị và cột tương ứng',
  'guide.setting.notes': 'Ghi chú hiện ở trang tổng quan',

  'guide.columns': 'Các cột của từng bảng',
  'guide.columnsLead':
    'Tiêu đề không phân biệt hoa thường, dấu, dấu cách, `_` và `-`; thứ tự cột tùy ý; cột lạ được báo và bỏ qua. Tiêu đề riêng khác khai báo ở `aliases` của term.json.',
  'guide.column': 'Cột',
  'guide.key': 'Tên tiếng Anh',
  'guide.required': 'Bắt buộc',
  'guide.required.yes': 'bắt buộc',
  'guide.required.column': 'phải có cột, ô có thể trống',
  'guide.required.no': 'không',
  'guide.holds': 'Ghi gì',
  'guide.meaning': 'Ý nghĩa',
  'guide.tableRequired': 'Bảng bắt buộc.',
  'guide.tableOptional': 'Bảng không bắt buộc.',
  'guide.template': (file: string) => `Tải mẫu ${file}`,
  'guide.aliases': 'Các tiêu đề khác cũng được nhận',
  'guide.examples': (examples: string) => `Ví dụ: ${examples}`,
  'guide.blank': (word: string) => `Để trống là “${word}”.`,
  'guide.cell.code':
    'Mã: không quá 64 chữ cái, chữ số, dấu chấm, gạch dưới, gạch nối; bắt đầu bằng chữ cái hoặc chữ số',
  'guide.cell.unit': 'Mã của một tổ chức trong bảng organizations',
  'guide.cell.parent': 'Mã của một tổ chức trong bảng organizations',
  'guide.cell.level': 'Mã hoặc tên của một cấp trong bảng plan',
  'guide.cell.category': 'Mã hoặc tên của một nhóm trong bảng categories',
  'guide.cell.figure': 'Mã biểu đồ',
  'guide.cell.name': 'Chữ, một dòng',
  'guide.cell.text': 'Chữ, có thể nhiều dòng',
  'guide.cell.day': 'Ngày/tháng/năm',
  'guide.cell.start': 'Ngày, tháng hoặc quý; tháng, quý lấy ngày đầu',
  'guide.cell.end': 'Ngày, tháng hoặc quý; tháng, quý lấy ngày cuối',
  'guide.cell.count': 'Số nguyên không âm',
  'guide.cell.agendaItems': 'Số 2, 3 hoặc 4',
  'guide.cell.yesNo': 'Có hoặc không',
  'guide.cell.rate': 'Tỷ lệ đúng như bản in',
  'guide.cell.tile': 'Cột, hàng',
  'guide.cell.url': 'Địa chỉ trang web',
  'guide.cell.choice': (words: string) => `Một trong: ${words}`,

  'guide.skipped': 'Dòng được bỏ qua',
  'guide.skippedLead':
    'Không cần xóa dòng tên biểu, số thứ tự hay dòng tổng: chương trình tự nhận ra. Ví dụ:',
  'guide.skippedTable': 'Từng dòng của tệp ví dụ',
  'guide.line': 'Dòng',
  'guide.text': 'Trong tệp',
  'guide.fate': 'Kết quả',
  'guide.fate.accepted': 'nhận',
  'guide.fate.skipped': (reason: string) => `bỏ qua: ${reason}`,
  'guide.accounted': (lines: string, accepted: string, skipped: string) =>
    `${lines} dòng = ${accepted} nhận + ${skipped} bỏ qua. Dòng nào cũng được tính; dòng giống số liệu mà không đọc được thì báo lỗi, không bỏ qua. Cột STT không được đọc.`,
  'guide.accountedPage': 'Xem đối chiếu từng dòng của số liệu hiện có ở trang',

  'guide.mistakes': 'Lỗi thường gặp',
  'guide.mistakesLead': 'Thông báo dưới đây do chính chương trình đưa ra khi đọc tệp có lỗi ấy.',
  'guide.mistake.workbook': 'Chép tệp Excel vào thư mục mà chưa lưu thành CSV',
  'guide.mistake.unicodeText': 'Lưu thành Unicode Text mà chưa đổi đuôi tệp',
  'guide.mistake.lostLetters': 'Lưu thành CSV thường thay vì CSV UTF-8',
  'guide.mistake.fontEncoding': 'Chữ gõ bằng phông .VnTime',
  'guide.mistake.ownHeading': 'Đổi tiêu đề của cột bắt buộc',
  'guide.mistake.emptyTemplate': 'Để mẫu chưa điền trong thư mục',
  'guide.mistake.mergedCells': 'Gộp ô',
  'guide.mistake.unknownUnit': 'Mã không có trong bảng organizations',
  'guide.mistake.twice': 'Một tổ chức có hai dòng đại hội',
  'guide.mistake.monthFirst': 'Ngày ghi theo kiểu Mỹ, tháng trước',
  'guide.mistake.narrowColumn': 'Cột ngày quá hẹp, Excel chỉ lưu ########',
  'guide.mistake.unit': 'Ghi đơn vị tính sau con số',
  'guide.mistake.onlyClosed': 'Có ngày bế mạc mà thiếu ngày khai mạc',
};
