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

interface DaysLate {
  readonly count: string;
  readonly median: string;
  readonly longest: string;
  /** Whether all of them are late by the same days. */
  readonly same: boolean;
}

interface Late {
  /** Undefined where there are none. */
  readonly late: DaysLate | undefined;
  readonly overdue: DaysLate | undefined;
}

const daysLate = ({ median, longest, same }: DaysLate): string =>
  same ? `${longest} ngày` : `trung vị ${median} ngày, nhiều nhất ${longest} ngày`;

export const paceTexts = {
  'pace.title': 'Tốc độ hoàn thành',
  'pace.explained':
    'Tốc độ là số đại hội hoàn thành trong bốn tuần đến ngày chốt, chia cho bốn. Ngày xong chỉ kéo dài tốc độ ấy, không biết đến kế hoạch, dịch bệnh hay lịch họp; khoảng ngày chỉ tính dao động ngẫu nhiên của số đại hội.',
  'pace.verdict.done': 'Đã xong',
  'pace.verdict.enough': 'Đủ để kịp hạn',
  'pace.verdict.short': 'Chậm hơn mức cần để kịp hạn',
  'pace.verdict.overdue': 'Đã qua hạn',
  'pace.verdict.unknown': 'Chưa đủ cơ sở đánh giá',
  'pace.verdict.none': 'Không có hạn chung',
  'pace.done': 'Mọi đại hội đã hoàn thành.',
  'pace.said': ({ left, perWeek, needed, deadline }: Pace) =>
    `Còn ${left} đại hội chưa hoàn thành${deadline === '' || needed !== '' ? '' : `, hạn ${deadline}`}; bốn tuần qua ${perWeek === '' ? 'chưa có đại hội nào hoàn thành' : `hoàn thành khoảng ${perWeek} đại hội mỗi tuần`}${
      needed === '' ? '' : `, để kịp hạn ${deadline} cần khoảng ${needed} mỗi tuần`
    }.`,
  'pace.finish': (a: { earliest: string; likely: string; latest: string }) =>
    `Nếu tốc độ không đổi thì xong khoảng ngày ${a.likely} (dao động từ ${a.earliest} đến ${a.latest}).`,
  'pace.farFinish': 'Nếu tốc độ không đổi thì không kịp hạn; chưa đủ cơ sở để ước ngày xong.',
  'pace.planned': (a: { last: string; unplanned: string }) =>
    `Theo dự kiến của các tổ chức, đại hội cuối cùng khai mạc ngày ${a.last}${a.unplanned === '' ? '' : `, ${a.unplanned} đại hội chưa có ngày dự kiến`}.`,
  'pace.unknown': 'Chưa đủ số liệu để ước ngày xong: cần ít nhất 10 đại hội trong bốn tuần.',

  'late.title': 'Số ngày chậm',
  'late.explained':
    'Tính từ ngày cuối đúng hạn đến ngày bế mạc; tổ chức còn quá hạn thì đến ngày chốt, và còn tăng.',
  'late.none': 'Không có đại hội nào hoàn thành muộn hoặc quá hạn.',
  'late.said': ({ late, overdue }: Late) => {
    const parts = [
      ...(late === undefined ? [] : [`${late.count} đại hội hoàn thành muộn (${daysLate(late)})`]),
      ...(overdue === undefined
        ? []
        : [`${overdue.count} tổ chức còn quá hạn (${daysLate(overdue)})`]),
    ];
    return `${parts.join('; ')}.`;
  },
  'late.days': (range: string) => `${range} ngày`,
  'late.over': (days: string) => `Trên ${days} ngày`,
  'late.column.days': 'Số ngày',
  'late.column.late': 'Hoàn thành muộn',
  'late.column.overdue': 'Còn quá hạn',
  'late.table': (level: string) => `Số ngày muộn, ${level}`,
};
