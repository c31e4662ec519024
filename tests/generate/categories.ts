/** The list of limitations seen in public reports (FACTS §3), and what the illustrative rows say of each. */
export interface CategoryPreset {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly area: 'văn kiện' | 'nhân sự' | 'tiến độ' | 'tổ chức';
  /** Illustrative wordings for single units. */
  readonly texts: readonly string[];
}

export const categories = [
  {
    key: 'thao-luan',
    name: 'Thảo luận văn kiện chưa sôi nổi',
    nameEn: 'Discussion of the documents not lively',
    area: 'văn kiện',
    texts: ['Ít ý kiến phát biểu tại hội trường', 'Thảo luận ngắn, chủ yếu đọc tham luận viết sẵn'],
  },
  {
    key: 'chua-chi-ra-han-che',
    name: 'Báo cáo chính trị chưa chỉ ra hạn chế',
    nameEn: 'Political report does not point out limitations',
    area: 'văn kiện',
    texts: ['Phần đánh giá nêu nhiều kết quả, không có mục hạn chế', 'Hạn chế nêu chung chung'],
  },
  {
    key: 'chua-neu-nhiem-vu',
    name: 'Chưa xác định nhiệm vụ trọng tâm của nhiệm kỳ',
    nameEn: 'Key tasks of the term not set',
    area: 'văn kiện',
    texts: ['Phương hướng chưa nêu việc trọng tâm', 'Chỉ tiêu chưa gắn với nhiệm vụ cụ thể'],
  },
  {
    key: 'gop-y-cap-tren',
    name: 'Góp ý dự thảo văn kiện cấp trên chưa sâu',
    nameEn: 'Comments on higher-level drafts shallow',
    area: 'văn kiện',
    texts: ['Góp ý chủ yếu về câu chữ', 'Chưa có ý kiến vào dự thảo văn kiện của cấp trên'],
  },
  {
    key: 'nhan-su-chu-chot',
    name: 'Bầu nhân sự chủ chốt không đúng phương án',
    nameEn: 'Key officials not elected as planned',
    area: 'nhân sự',
    texts: ['Kết quả bầu khác phương án đã duyệt', 'Phải bổ sung nhân sự ngoài phương án'],
  },
  {
    key: 'bau-thieu',
    name: 'Bầu thiếu số lượng',
    nameEn: 'Fewer elected than decided',
    area: 'nhân sự',
    texts: ['Bầu thiếu so với số lượng đại hội quyết định', 'Bầu hai lần vẫn chưa đủ số lượng'],
  },
  {
    key: 'co-cau',
    name: 'Cơ cấu nữ, trẻ, dân tộc thiểu số chưa đạt',
    nameEn: 'Share of women, young or minority members below target',
    area: 'nhân sự',
    texts: [
      'Tỷ lệ nữ hoặc tuổi trẻ trong cấp ủy chưa đạt',
      'Cơ cấu cấp ủy chưa đạt theo hướng dẫn',
    ],
  },
  {
    key: 'tai-cu',
    name: 'Nhân sự tái cử không trúng cử',
    nameEn: 'Re-nominated members not elected',
    area: 'nhân sự',
    texts: ['Một cấp ủy viên được giới thiệu tái cử không trúng cử'],
  },
  {
    key: 'cham-tien-do',
    name: 'Chậm tiến độ hoặc phải tạm dừng',
    nameEn: 'Schedule late or suspended',
    area: 'tiến độ',
    texts: ['Lùi ngày so với kế hoạch', 'Tiến độ chậm so với kế hoạch của cấp trên'],
  },
  {
    key: 'dieu-hanh',
    name: 'Điều hành, bầu cử tại đại hội còn lúng túng',
    nameEn: 'Conduct of the congress: presidium, ballots',
    area: 'tổ chức',
    texts: ['Hướng dẫn ghi phiếu chưa rõ', 'Điều hành của đoàn chủ tịch chưa chặt chẽ'],
  },
] as const satisfies readonly CategoryPreset[];

export type CategoryKey = (typeof categories)[number]['key'];
