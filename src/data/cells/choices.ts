import type {
  Area,
  Body,
  Congress,
  DeadlineRule,
  Limitation,
  Measure,
  Milestone,
  PlanRow,
  Publication,
  Reported,
  TaskKind,
} from '../records.ts';
import { fold } from '../text/fold.ts';

/** The closed lists of words, and what each word stands for. */
export interface ChoiceValues {
  readonly appliesTo: PlanRow['appliesTo'];
  readonly deadlineRule: DeadlineRule;
  readonly formation: Congress['formation'];
  readonly body: Body;
  readonly area: Area;
  readonly status: NonNullable<Limitation['status']>;
  readonly task: TaskKind;
  readonly milestone: Milestone['kind'];
  readonly measure: Measure;
  readonly reportType: Reported['type'];
  readonly audience: Publication['audience'];
}

export type ChoiceName = keyof ChoiceValues;

type Words = { readonly [N in ChoiceName]: Readonly<Record<ChoiceValues[N], readonly string[]>> };

/**
 * The words of each value; the first is the one that messages and guides show. The value itself is
 * accepted too.
 */
export const CHOICES: Words = {
  appliesTo: {
    all: ['tất cả', 'toàn bộ', 'chung', 'mọi đơn vị'],
    pilot: ['điểm', 'đại hội điểm', 'làm điểm', 'đơn vị điểm', 'model', 'model congresses'],
  },
  deadlineRule: {
    through: ['hết ngày', 'đến hết ngày', 'trong ngày', 'tính cả ngày', 'hết tháng', 'trong tháng'],
    before: ['trước ngày', 'trước', 'không tính ngày hạn'],
  },
  formation: {
    elected: ['bầu', 'bầu cử', 'đại hội bầu', 'election'],
    appointed: ['chỉ định', 'được chỉ định', 'không bầu', 'appointment'],
  },
  body: {
    committee: [
      'ban chấp hành',
      'bch',
      'cấp ủy',
      'cấp ủy viên',
      'ban chấp hành đảng bộ',
      'chi ủy',
      'ubch',
    ],
    standing: ['ban thường vụ', 'btv', 'thường vụ', 'ban thường vụ cấp ủy', 'standing committee'],
    secretary: ['bí thư', 'bt', 'bí thư cấp ủy'],
    deputy: ['phó bí thư', 'pbt', 'phó bí thư cấp ủy', 'deputy secretary'],
    inspection: [
      'ủy ban kiểm tra',
      'ubkt',
      'kiểm tra',
      'inspection committee',
      'inspection commission',
    ],
  },
  area: {
    documents: ['văn kiện', 'document', 'chuẩn bị văn kiện'],
    personnel: ['nhân sự', 'công tác nhân sự', 'bầu cử'],
    progress: ['tiến độ', 'schedule'],
    organization: ['tổ chức', 'công tác tổ chức', 'organisation', 'conduct'],
  },
  status: {
    open: ['chưa', 'chưa khắc phục', 'not yet', 'not resolved'],
    inProgress: ['đang', 'đang khắc phục', 'in progress'],
    resolved: ['đã', 'đã khắc phục', 'xong', 'đã xong', 'done'],
  },
  task: {
    'rút kinh nghiệm': ['rút kinh nghiệm', 'lessons', 'draw lessons', 'lessons learned'],
    'phương án dự phòng': ['phương án dự phòng', 'dự phòng', 'contingency', 'contingency plan'],
    'tiếp thu góp ý': [
      'tiếp thu góp ý',
      'tiếp thu ý kiến',
      'góp ý',
      'comments',
      'take in comments',
    ],
    'chuẩn y': ['chuẩn y', 'chuẩn y kết quả bầu cử', 'approval', 'approval of results'],
    'phân công công tác': ['phân công công tác', 'phân công', 'assignment', 'assignment of duties'],
    'quy chế làm việc': ['quy chế làm việc', 'quy chế', 'working rules', 'rules of procedure'],
    'chương trình hành động': [
      'chương trình hành động',
      'cthđ',
      'action programme',
      'action program',
    ],
    khác: ['khác', 'việc khác', 'nhiệm vụ khác', 'other'],
  },
  milestone: {
    document: ['văn bản', 'documents'],
    plan: ['kế hoạch', 'plans'],
    congress: ['đại hội', 'congresses'],
    inspection: ['kiểm tra', 'đoàn kiểm tra', 'inspections'],
  },
  measure: {
    held: ['đã tiến hành', 'tiến hành', 'đã tổ chức', 'đã tiến hành đại hội'],
    completed: ['đã hoàn thành', 'hoàn thành', 'tổ chức xong', 'đã xong', 'đã tổ chức xong'],
    onTime: ['đúng hạn', 'đúng tiến độ', 'hoàn thành đúng hạn'],
    pilots: ['đại hội điểm', 'số đại hội điểm'],
    pilotsHeld: ['đại hội điểm đã tiến hành', 'đã tiến hành đại hội điểm', 'điểm đã tiến hành'],
    elected: ['số bầu được', 'bầu được', 'trúng cử', 'số trúng cử', 'đã bầu'],
    shortfall: ['bầu thiếu', 'số bầu thiếu', 'thiếu', 'số thiếu'],
    reelected: ['tái cử', 'số tái cử', 're-elected'],
    firstTime: ['tham gia lần đầu', 'lần đầu', 'lần đầu tham gia', 'mới tham gia'],
    women: ['nữ', 'cán bộ nữ', 'tỷ lệ nữ', 'tỉ lệ nữ', 'phụ nữ'],
    young: ['trẻ', 'cán bộ trẻ', 'tuổi trẻ', 'tỷ lệ trẻ', 'trẻ tuổi'],
    minority: ['dân tộc thiểu số', 'dtts', 'người dân tộc thiểu số', 'dân tộc'],
    direct: ['bầu trực tiếp', 'bầu trực tiếp bí thư', 'trực tiếp bầu bí thư'],
    asPlanned: ['đúng phương án', 'đúng phương án nhân sự', 'theo phương án nhân sự'],
    attendance: ['đại biểu dự', 'tỷ lệ đại biểu dự', 'đại biểu có mặt', 'dự đại hội'],
  },
  reportType: {
    reported: ['báo cáo', 'số báo cáo', 'report'],
    published: ['công bố', 'số công bố', 'đã công bố', 'publication'],
  },
  audience: {
    public: ['công khai', 'phổ biến'],
    internal: ['nội bộ', 'lưu hành nội bộ'],
  },
};

type Lookup<N extends ChoiceName> = ReadonlyMap<string, ChoiceValues[N]>;

const LOOKUPS = new Map<ChoiceName, Lookup<ChoiceName>>();

/** The value that a word of the list stands for; `undefined` where the list does not hold it. */
export function readChoice<N extends ChoiceName>(
  name: N,
  text: string,
): ChoiceValues[N] | undefined {
  return lookupOf(name).get(fold(text));
}

/** The words that a message offers: the first of each value. */
export function wordsOf(name: ChoiceName): readonly string[] {
  return wordLists(name).flatMap((words) => words.slice(0, 1));
}

/** Every word of the list, for finding the one that a slip is nearest to. */
export function allWordsOf(name: ChoiceName): readonly string[] {
  return wordLists(name).flat();
}

function wordLists(name: ChoiceName): readonly (readonly string[])[] {
  return Object.values(CHOICES[name] as Readonly<Record<string, readonly string[]>>);
}

function lookupOf<N extends ChoiceName>(name: N): Lookup<N> {
  const known = LOOKUPS.get(name) as Lookup<N> | undefined;
  if (known) return known;
  const lookup = new Map<string, ChoiceValues[N]>();
  for (const [value, words] of Object.entries(CHOICES[name]) as [ChoiceValues[N], string[]][]) {
    for (const word of [value, ...words]) lookup.set(fold(word), value);
  }
  LOOKUPS.set(name, lookup);
  return lookup;
}
