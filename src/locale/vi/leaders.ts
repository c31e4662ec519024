/** Words of the tables that leaders read beside the figures on limitations and elections. */
export const leadersTexts = {
  'attention.more': (a: { shown: string; count: string }) =>
    `Trên đây ${a.shown} trong ${a.count} tổ chức, cấp bách nhất trước. Xem tiếp`,
  'attention.byCommittee': 'Quá hạn và có nguy cơ chậm theo đảng bộ, tính cả các đơn vị trực thuộc',
  'attention.column.overdue': 'Quá hạn',
  'attention.column.overdueDays': 'Quá hạn lâu nhất (ngày)',
  'attention.column.atRisk': 'Có nguy cơ chậm',
  'attention.column.slippedDays': 'Quá ngày dự kiến lâu nhất (ngày)',
  'attention.otherCommittees': (count: string) => `${count} tổ chức đảng khác`,

  'area.title': 'Hạn chế theo mảng',
  'area.explained':
    'Số đại hội có ít nhất một hạn chế của mảng, trên số đại hội đã tiến hành; một đại hội có hai hạn chế cùng mảng tính một lần.',
  'area.table': (level: string) => `Hạn chế theo mảng, ${level}`,
  'area.documents': 'Văn kiện',
  'area.personnel': 'Nhân sự',
  'area.progress': 'Tiến độ',
  'area.organization': 'Tổ chức đại hội',
  'area.none': 'Không xếp mảng',
  'area.column': 'Mảng',
  'area.column.units': 'Đại hội có hạn chế',
  'area.column.recorded': 'Lượt ghi nhận',
  'area.column.unresolved': 'Chưa khắc phục xong',

  'followedUp.title': 'Ghi nhận và khắc phục theo thời gian',
  'followedUp.explained':
    'Cộng dồn đến từng kỳ chốt, mọi cấp, theo ngày ghi nhận và ngày khắc phục trong biểu.',
  'followedUp.date': 'Hết ngày',
  'followedUp.recorded': 'Đã ghi nhận',
  'followedUp.resolved': 'Đã khắc phục',
  'followedUp.resolvedShare': 'Tỷ lệ khắc phục',
  'followedUp.unresolved': 'Chưa khắc phục xong',

  'company.title': 'Hạn chế đi cùng bầu cử lệch phương án hoặc đại hội muộn',
  'company.explained':
    'Trong số đại hội có hạn chế, bao nhiêu bầu thiếu hoặc không đúng phương án (trên số nơi có báo cáo bầu cử), bao nhiêu muộn hoặc quá hạn; dòng đầu là mọi đại hội để đối chiếu. Đây là việc xảy ra cùng nhau, không nói lên nguyên nhân; nhóm hạn chế về chính kết quả bầu thì trùng theo định nghĩa.',
  'company.table': (level: string) => `Hạn chế đi cùng bầu cử lệch phương án hoặc muộn, ${level}`,
  'company.all': 'Mọi đại hội đã tiến hành',
  'company.offPlan': 'Bầu thiếu, lệch phương án',
  'company.late': 'Muộn, quá hạn',
  'company.where': 'Ở đâu',

  'targetsMet.title': 'Bao nhiêu cấp ủy đạt chỉ tiêu',
  'targetsMet.explained':
    'Tỷ lệ chung có thể che các cấp ủy chưa đạt. Ở đây đếm từng ban chấp hành có tỷ lệ riêng từ mức chỉ tiêu trở lên; cấp ủy chỉ định không tính.',
  'targetsMet.met': 'Cấp ủy đạt',
  'targetsMet.coverage': 'Có số liệu',
};
