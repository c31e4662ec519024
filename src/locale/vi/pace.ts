/** Words of the pace of the congresses, and of the days by which they are late. */
interface Pace {
  readonly left: string;
  readonly single: boolean;
  /** Empty where none was completed. */
  readonly perWeek: string;
  /** Empty where the deadline has passed or there is none. */
  readonly needed: string;
  readonly deadline: string;
}

interface Late {
  /** Empty where there are none. */
  readonly late: string;
  readonly overdue: string;
  readonly median: string;
  readonly longest: string;
  /** Whether the median is the longest too. */
  readonly same: boolean;
}

export const paceTexts = {
  'pace.title': 'Nhịp độ',
  'pace.explained':
    'Nhịp là số đại hội hoàn thành trong bốn tuần đến ngày chốt, chia cho bốn. Ngày xong chỉ kéo dài nhịp ấy, không phải kế hoạch; khoảng ngày cho biết nhịp của ít đại hội dao động đến đâu.',
  'pace.verdict.done': 'Đã xong',
  'pace.verdict.enough': 'Đủ nhịp',
  'pace.verdict.short': 'Chậm hơn nhịp cần',
  'pace.verdict.overdue': 'Đã qua hạn',
  'pace.verdict.unknown': 'Chưa nói được',
  'pace.verdict.none': 'Không có hạn chung',
  'pace.done': 'Mọi đại hội đã hoàn thành.',
  'pace.said': ({ left, perWeek, needed, deadline }: Pace) =>
    `Còn ${left} đại hội chưa hoàn thành${deadline === '' || needed !== '' ? '' : `, hạn ${deadline}`}; bốn tuần qua ${perWeek === '' ? 'chưa có đại hội nào hoàn thành' : `hoàn thành khoảng ${perWeek} đại hội mỗi tuần`}${
      needed === '' ? '' : `, để kịp hạn ${deadline} cần khoảng ${needed} mỗi tuần`
    }.`,
  'pace.finish': (a: { earliest: string; likely: string; latest: string }) =>
    `Giữ nhịp này thì xong khoảng ngày ${a.likely}, sớm nhất ${a.earliest}, ${a.latest === '' ? 'muộn nhất chưa nói được' : `muộn nhất ${a.latest}`}.`,
  'pace.unknown': 'Chưa đủ số liệu để ước ngày xong: cần ít nhất 10 đại hội trong bốn tuần.',

  'late.title': 'Muộn bao nhiêu ngày',
  'late.explained':
    'Tính từ ngày cuối đúng hạn đến ngày bế mạc; tổ chức còn quá hạn thì đến ngày chốt, và còn tăng.',
  'late.none': 'Không có đại hội nào hoàn thành muộn hoặc quá hạn.',
  'late.said': ({ late, overdue, median, longest, same }: Late) => {
    const parts = [
      ...(late === '' ? [] : [`${late} đại hội hoàn thành muộn`]),
      ...(overdue === '' ? [] : [`${overdue} tổ chức còn quá hạn`]),
    ];
    return `${parts.join(', ')}: ${same ? `${longest} ngày` : `trung vị ${median} ngày, nhiều nhất ${longest} ngày`}.`;
  },
  'late.days': (range: string) => `${range} ngày`,
  'late.over': (days: string) => `Trên ${days} ngày`,
  'late.column.days': 'Số ngày',
  'late.column.late': 'Hoàn thành muộn',
  'late.column.overdue': 'Còn quá hạn',
  'late.table': (level: string) => `Số ngày muộn, ${level}`,
};
