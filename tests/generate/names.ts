/** Names that units can have: the communes of Bắc Kạn after 1/2/2020 (public), and common kinds of office. */

/** A ward, town or commune with the word for what it is. */
const named = (kind: string, names: string): string[] =>
  names.split(', ').map((name) => `${kind} ${name}`);

export const communes = {
  'BK-TP': [
    ...named(
      'phường',
      'Đức Xuân, Huyền Tụng, Nguyễn Thị Minh Khai, Phùng Chí Kiên, Sông Cầu, Xuất Hóa',
    ),
    ...named('xã', 'Dương Quang, Nông Thượng'),
  ],
  'BK-BB': [
    'thị trấn Chợ Rã',
    ...named(
      'xã',
      'Bành Trạch, Cao Thượng, Chu Hương, Địa Linh, Đồng Phúc, Hà Hiệu, Hoàng Trĩ, Khang Ninh, Mỹ Phương, Nam Mẫu, Phúc Lộc, Quảng Khê, Thượng Giáo, Yến Dương',
    ),
  ],
  'BK-BT': [
    'thị trấn Phủ Thông',
    ...named(
      'xã',
      'Cẩm Giàng, Cao Sơn, Dương Phong, Đôn Phong, Lục Bình, Mỹ Thanh, Nguyên Phúc, Quân Hà, Quang Thuận, Sĩ Bình, Tân Tú, Vi Hương, Vũ Muộn',
    ),
  ],
  'BK-CD': [
    'thị trấn Bằng Lũng',
    ...named(
      'xã',
      'Bản Thi, Bằng Lãng, Bằng Phúc, Bình Trung, Đại Sảo, Đồng Lạc, Đồng Thắng, Lương Bằng, Nam Cường, Nghĩa Tá, Ngọc Phái, Phương Viên, Quảng Bạch, Tân Lập, Xuân Lạc, Yên Mỹ, Yên Phong, Yên Thịnh, Yên Thượng',
    ),
  ],
  'BK-CM': [
    'thị trấn Đồng Tâm',
    ...named(
      'xã',
      'Bình Văn, Cao Kỳ, Hòa Mục, Mai Lạp, Như Cố, Nông Hạ, Quảng Chu, Tân Sơn, Thanh Mai, Thanh Thịnh, Thanh Vận, Yên Cư, Yên Hân',
    ),
  ],
  'BK-NR': [
    'thị trấn Yến Lạc',
    ...named(
      'xã',
      'Côn Minh, Cư Lễ, Cường Lợi, Dương Sơn, Đổng Xá, Kim Hỷ, Kim Lư, Liêm Thủy, Lương Thượng, Quang Phong, Sơn Thành, Trần Phú, Văn Lang, Văn Minh, Văn Vũ, Xuân Dương',
    ),
  ],
  'BK-NS': [
    'thị trấn Nà Phặc',
    ...named(
      'xã',
      'Bằng Vân, Cốc Đán, Đức Vân, Hiệp Lực, Thuần Mang, Thượng Ân, Thượng Quan, Trung Hòa, Vân Tùng',
    ),
  ],
  'BK-PN': named(
    'xã',
    'An Thắng, Bằng Thành, Bộc Bố, Cao Tân, Cổ Linh, Công Bằng, Giáo Hiệu, Nghiên Loan, Nhạn Môn, Xuân La',
  ),
} as const satisfies Record<string, readonly string[]>;

/** Offices that a district has, those large enough for cells of their own first. */
export const districtOffices: readonly string[] = [
  'Trung tâm Y tế',
  'Cơ quan Chính quyền',
  'Cơ quan Đảng - Đoàn thể',
  'Công an',
  'Quân sự',
  'Trường Trung học phổ thông',
  'Hạt Kiểm lâm',
  'Chi cục Thuế',
  'Trung tâm Dịch vụ nông nghiệp',
  'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên',
  'Trường Phổ thông Dân tộc nội trú',
  'Phòng Giáo dục và Đào tạo',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Chi cục Thi hành án dân sự',
  'Kho bạc Nhà nước',
  'Bảo hiểm xã hội',
  'Ngân hàng Chính sách xã hội',
  'Ngân hàng Nông nghiệp và Phát triển nông thôn',
  'Bưu điện',
  'Điện lực',
  'Viễn thông',
  'Trung tâm Văn hóa - Thể thao và Truyền thông',
  'Ban Quản lý dự án đầu tư xây dựng',
  'Thanh tra',
  'Phòng Tài nguyên và Môi trường',
  'Phòng Nông nghiệp và Phát triển nông thôn',
  'Phòng Lao động - Thương binh và Xã hội',
  'Phòng Kinh tế và Hạ tầng',
  'Công ty Quản lý công trình thủy lợi',
  'Hợp tác xã Dịch vụ tổng hợp',
  'Đội Quản lý thị trường',
  'Chi cục Thống kê',
  'Công ty Lâm nghiệp',
  'Công ty Môi trường đô thị',
  'Ban Quản lý chợ',
  'Công ty Cấp thoát nước',
  'Công ty Xây dựng giao thông',
  'Công ty Khoáng sản',
];

export const provincialOffices: readonly string[] = [
  'Bệnh viện Đa khoa tỉnh',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Văn phòng Tỉnh ủy',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Trường Cao đẳng Bắc Kạn',
  'Sở Giao thông vận tải',
  'Sở Tài nguyên và Môi trường',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Cục Thuế tỉnh',
  'Chi cục Kiểm lâm',
  'Kho bạc Nhà nước tỉnh',
  'Công ty Điện lực',
  'Viễn thông Bắc Kạn',
  'Bưu điện tỉnh',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Kế hoạch và Đầu tư',
  'Sở Khoa học và Công nghệ',
  'Sở Thông tin và Truyền thông',
  'Tòa án nhân dân tỉnh',
  'Viện kiểm sát nhân dân tỉnh',
  'Cục Thi hành án dân sự tỉnh',
  'Bảo hiểm xã hội tỉnh',
  'Đài Phát thanh và Truyền hình tỉnh',
  'Ngân hàng Nông nghiệp và Phát triển nông thôn tỉnh',
  'Trường Chính trị tỉnh',
  'Ban Tổ chức Tỉnh ủy',
  'Ban Tuyên giáo Tỉnh ủy',
  'Ban Dân vận Tỉnh ủy',
  'Ban Nội chính Tỉnh ủy',
  'Cơ quan Ủy ban Kiểm tra Tỉnh ủy',
  'Ủy ban Mặt trận Tổ quốc tỉnh',
  'Hội Nông dân tỉnh',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Tỉnh đoàn',
  'Liên đoàn Lao động tỉnh',
  'Hội Cựu chiến binh tỉnh',
  'Thanh tra tỉnh',
  'Ban Dân tộc tỉnh',
  'Văn phòng Hội đồng nhân dân tỉnh',
  'Báo Bắc Kạn',
  'Cục Thống kê tỉnh',
  'Cục Quản lý thị trường tỉnh',
  'Ngân hàng Nhà nước tỉnh',
  'Ngân hàng Chính sách xã hội tỉnh',
  'Liên minh Hợp tác xã tỉnh',
  'Hội Chữ thập đỏ tỉnh',
  'Hội Văn học Nghệ thuật tỉnh',
  'Ban Quản lý các khu công nghiệp',
  'Ban Quản lý dự án đầu tư xây dựng tỉnh',
  'Công ty Xổ số kiến thiết',
  'Công ty Cấp thoát nước tỉnh',
  'Công ty Quản lý thủy nông tỉnh',
  'Quỹ Đầu tư phát triển tỉnh',
  'Vườn quốc gia Ba Bể',
  'Trung tâm Kiểm soát bệnh tật tỉnh',
];

/** Parts of village names: illustrative villages, though many of the kind exist. */
export const villageFirst = ['Nà', 'Bản', 'Khuổi', 'Pác', 'Cốc', 'Phiêng', 'Lủng', 'Tổng', 'Thôm'];
export const villageSecond =
  'Mèo, Pái, Ỏi, Đon, Luông, Cáy, Hin, Lầu, Vài, Chả, Diếu, Mu, Ngàn, Sả, Tạng, Phạc, Slải, Bó, Lẹng, Đán, Chang, Pù, Ca, Nghè'.split(
    ', ',
  );

/** Cells that every commune has beside its villages. */
export const communeCells = [
  'Trường Tiểu học',
  'Trường Trung học cơ sở',
  'Trường Mầm non',
  'Trạm Y tế',
  'Công an',
  'Quân sự',
];

/** Parts of an office that hold a cell. */
export const officeCells =
  'Văn phòng, Tổ chức - Hành chính, Kế hoạch - Tổng hợp, Nghiệp vụ, Thanh tra, Kỹ thuật, Tài chính - Kế toán, Quản lý dự án, Chuyên môn, Dịch vụ, Hậu cần, Kiểm tra, Tuyên truyền, Đào tạo, Vật tư'.split(
    ', ',
  );
