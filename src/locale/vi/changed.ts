/** Words of what changed between two reporting dates, and between two readings of the data. */
interface Moved {
  readonly level: string;
  readonly count: string;
  /** "431/452"; empty where other organisations were counted before. */
  readonly before: string;
  readonly after: string;
  readonly single: boolean;
}

interface Arrears {
  readonly level: string;
  readonly before: string;
  readonly after: string;
  /** Empty where there are none. */
  readonly came: string;
  readonly went: string;
}

interface MovedLimitations {
  readonly level: string;
  readonly count: string;
  readonly units: string;
  readonly single: boolean;
}

interface WholeMoved {
  readonly level: string;
  readonly before: string;
  readonly after: string;
  /** Empty where there are none. */
  readonly founded: string;
  readonly dissolved: string;
  readonly dissolvedHeld: string;
}

interface Value {
  readonly who: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  readonly where: string;
}

function arrears(came: string, went: string, done: string): string {
  const parts = [
    ...(came === '' ? [] : [`thêm ${came}`]),
    ...(went === '' ? [] : [`${went} ${done}`]),
  ];
  return parts.join(', ');
}

const organizationsLeft = (count: string) =>
  count === '0' ? 'không còn tổ chức nào' : `${count} tổ chức`;

export const changedTexts = {
  'page.what-changed.title': 'Có gì thay đổi',
  'page.what-changed.lead': (from: string, to: string) =>
    `Từ hết ngày ${from} đến hết ngày ${to}. Tiến độ, số tổ chức được tính và sửa chữa trong biểu để riêng.`,
  'changed.first': 'Đây là kỳ chốt số liệu đầu tiên, chưa có kỳ trước để so.',
  'changed.unknown': 'Không có số liệu từng đơn vị nên không biết có gì thay đổi.',
  'changed.none': 'Không có thay đổi.',
  'changed.go': 'Có gì thay đổi so với kỳ trước',
  'changed.who': 'Danh sách và dòng trong biểu',

  'changed.kind.progress': 'Tiến độ đại hội',
  'changed.kind.whole': 'Số tổ chức được tính',
  'changed.kind.limitations': 'Hạn chế',
  'changed.kind.definition': 'Thay đổi định nghĩa',
  'changed.kind.denominator': 'Thay đổi tổ chức trong biểu',
  'changed.kind.record': 'Sửa số liệu trong biểu',
  'changed.explained.progress': 'Đại hội khai mạc, bế mạc và quá hạn giữa hai kỳ chốt.',
  'changed.explained.whole': 'Thành lập, giải thể, sáp nhập làm đổi mẫu số, không phải tiến độ.',
  'changed.explained.limitations':
    'Ghi nhận và khắc phục giữa hai kỳ chốt; nhận định không kèm số đếm không tính ở đây.',
  'changed.explained.definition':
    'Hạn, kế hoạch hoặc thiết lập khác trước: số thay đổi theo mà không có tiến độ hay sai sót nào.',
  'changed.explained.denominator':
    'Cấp, loại hình, đơn vị cấp trên hoặc ngày thành lập ghi khác trước: mẫu số có thể đổi, không phải tiến độ.',
  'changed.explained.record':
    'Ngày hoặc số trước đây ghi khác: biểu được sửa, không phải việc mới xảy ra.',

  'changed.records': 'So với bản số liệu trước',
  'changed.recordsNone': 'Không có ô nào ghi khác bản trước.',
  'changed.inRecords': (count: string) =>
    `So với bản số liệu trước, ${count} chỗ trong biểu ghi khác.`,
  'changed.newTerm': 'Bản số liệu trước chưa có nhiệm kỳ này.',

  'changed.held': ({ level, count, before, after }: Moved) =>
    `${level}: thêm ${count} đại hội đã tiến hành, ${before === '' ? 'nay' : `từ ${before} thành`} ${after}.`,
  'changed.completed': ({ level, count, before, after }: Moved) =>
    `${level}: thêm ${count} đại hội đã hoàn thành, ${before === '' ? 'nay' : `từ ${before} thành`} ${after}.`,
  'changed.overdue': ({ level, before, after, came, went }: Arrears) =>
    `${level}: ${organizationsLeft(after)} quá hạn, kỳ trước ${before}: ${arrears(came, went, 'đã hoàn thành đại hội')}.`,
  'changed.slipped': ({ level, before, after, came, went }: Arrears) =>
    `${level}: ${organizationsLeft(after)} chậm so với ngày dự kiến, kỳ trước ${before}: ${arrears(came, went, 'đã khai mạc')}.`,
  /** Of a level that is one organisation. */
  'changed.one.held': (level: string) => `${level}: đã tiến hành đại hội.`,
  'changed.one.completed': (level: string) => `${level}: đã hoàn thành đại hội.`,
  'changed.one.overdue': (level: string) => `${level}: đã quá hạn, chưa hoàn thành đại hội.`,
  'changed.one.overdueNoMore': (level: string) => `${level}: không còn quá hạn.`,
  'changed.one.slipped': (level: string) => `${level}: đã đến ngày dự kiến mà chưa khai mạc.`,
  'changed.one.slippedNoMore': (level: string) =>
    `${level}: đã khai mạc, không còn chậm so với ngày dự kiến.`,
  'changed.whole': ({ level, before, after, founded, dissolved, dissolvedHeld }: WholeMoved) =>
    `${level}: ${before === after ? 'vẫn là' : `từ ${before} thành`} ${after} tổ chức${founded === '' ? '' : `, thêm ${founded} mới thành lập`}${
      dissolved === ''
        ? ''
        : `, bớt ${dissolved} giải thể hoặc sáp nhập${dissolvedHeld === '' ? '' : ` (${dissolvedHeld} đã tiến hành đại hội, nay không còn tính)`}`
    }.`,
  'changed.recorded': ({ level, count, units }: MovedLimitations) =>
    `${level}: ghi nhận thêm ${count} hạn chế ở ${units} tổ chức.`,
  'changed.resolved': ({ level, count, units }: MovedLimitations) =>
    `${level}: khắc phục ${count} hạn chế ở ${units} tổ chức.`,
  'changed.left': ({ level, count, units }: MovedLimitations) =>
    `${level}: ${count} hạn chế không còn tính vì ${units} tổ chức giải thể hoặc sáp nhập.`,

  'changed.value': ({ who, heading, before, after, where }: Value) =>
    `${who}: ${heading} trước ghi ${before}, nay ghi ${after} (${where}).`,
  'changed.rowNew': ({ who, where }: Pick<Value, 'who' | 'where'>) =>
    `${who}: dòng mới trong biểu tổ chức (${where}).`,
  'changed.rowGone': ({ who, where }: Pick<Value, 'who' | 'where'>) =>
    `${who}: không còn dòng trong biểu (trước ở ${where}).`,
  'changed.blank': 'trống',
};
