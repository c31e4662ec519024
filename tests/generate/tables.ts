/** The columns of the unit tables (DESIGN §3), in the order and with the headings of the form. */
import type { CongressRow, ElectionRow, LimitationRow, OrganizationRow, TaskRow } from './rows.ts';

export interface Column<Row> {
  readonly heading: string;
  readonly value: (row: Row) => string | number | boolean | Temporal.PlainDate | undefined;
  /** Stands in the total row, summed over these rows. */
  readonly summed?: (row: Row) => boolean;
  /** Refers to a level or a category by its key; some offices write the name. */
  readonly refers?: boolean;
}

/** The one blank for no: a cross stands where the answer is yes. */
const cross = (flag: boolean | undefined): string | undefined => (flag ? 'x' : undefined);

const all = (): boolean => true;
/** The members of a grassroots organisation are those of its cells; counting both would count twice. */
const isGrassroots = ({ level }: OrganizationRow): boolean => level === 'co-so';

export const organizationColumns: readonly Column<OrganizationRow>[] = [
  { heading: 'Mã tổ chức', value: ({ code }) => code },
  { heading: 'Tên tổ chức', value: ({ name }) => name },
  { heading: 'Tên ngắn', value: ({ shortName }) => shortName },
  { heading: 'Trực thuộc', value: ({ parent }) => parent },
  { heading: 'Cấp', value: ({ level }) => level, refers: true },
  { heading: 'Loại hình', value: ({ kind }) => kind },
  { heading: 'Đại hội điểm', value: ({ pilot }) => cross(pilot) },
  { heading: 'Ngày thành lập', value: ({ established }) => established },
  { heading: 'Ngày kết thúc', value: ({ dissolved }) => dissolved },
  { heading: 'Số đảng viên', value: ({ members }) => members, summed: isGrassroots },
  { heading: 'Ô lưới', value: ({ tile }) => tile },
];

export const congressColumns: readonly Column<CongressRow>[] = [
  { heading: 'Mã tổ chức', value: ({ code }) => code },
  { heading: 'Ngày dự kiến', value: ({ planned }) => planned },
  { heading: 'Ngày khai mạc', value: ({ opened }) => opened },
  { heading: 'Ngày bế mạc', value: ({ closed }) => closed },
  { heading: 'Tạm dừng', value: ({ suspended }) => cross(suspended) },
  { heading: 'Đại biểu triệu tập', value: ({ summoned }) => summoned, summed: all },
  { heading: 'Đại biểu dự', value: ({ present }) => present, summed: all },
  { heading: 'Ý kiến thảo luận', value: ({ comments }) => comments, summed: all },
  { heading: 'Số nội dung', value: ({ agendaItems }) => agendaItems },
  { heading: 'Hình thức cấp ủy', value: ({ appointed }) => formation(appointed) },
  { heading: 'Ghi chú', value: ({ note }) => note },
];

function formation(appointed: boolean | undefined): string | undefined {
  if (appointed === undefined) return undefined;
  return appointed ? 'chỉ định' : 'bầu';
}

export const electionColumns: readonly Column<ElectionRow>[] = [
  { heading: 'Mã tổ chức', value: ({ code }) => code },
  { heading: 'Chức danh', value: ({ body }) => body },
  { heading: 'Số lượng quyết định', value: ({ decided }) => decided, summed: all },
  { heading: 'Số bầu được', value: ({ elected }) => elected, summed: all },
  { heading: 'Tái cử', value: ({ reelected }) => reelected, summed: all },
  { heading: 'Tham gia lần đầu', value: ({ firstTime }) => firstTime, summed: all },
  { heading: 'Nữ', value: ({ women }) => women, summed: all },
  { heading: 'Trẻ', value: ({ young }) => young, summed: all },
  { heading: 'Dân tộc thiểu số', value: ({ minority }) => minority, summed: all },
  { heading: 'Đúng phương án', value: ({ asPlanned }) => asPlanned },
  { heading: 'Bầu trực tiếp', value: ({ direct }) => direct },
];

export const limitationColumns: readonly Column<LimitationRow>[] = [
  { heading: 'Mã tổ chức', value: ({ code }) => code },
  { heading: 'Nhóm', value: ({ category }) => category, refers: true },
  { heading: 'Cấp', value: ({ level }) => level, refers: true },
  { heading: 'Nội dung', value: ({ text }) => text },
  { heading: 'Ngày ghi nhận', value: ({ recorded }) => recorded },
  { heading: 'Khắc phục', value: ({ status }) => status },
  { heading: 'Ngày khắc phục', value: ({ resolved }) => resolved },
  { heading: 'Nguồn', value: ({ source }) => source },
];

export const taskColumns: readonly Column<TaskRow>[] = [
  { heading: 'Mã tổ chức', value: ({ code }) => code },
  { heading: 'Nhiệm vụ', value: ({ task }) => task },
  { heading: 'Nội dung', value: ({ text }) => text },
  { heading: 'Hạn', value: ({ deadline }) => deadline },
  { heading: 'Ngày hoàn thành', value: ({ done }) => done },
  { heading: 'Nguồn', value: ({ source }) => source },
];
