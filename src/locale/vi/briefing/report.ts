/** The briefing as a document: its head, headings, tables and the notes on its numbers. */
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** What the numbers rest on: the units' own rows, reports, or the plan alone. */
type Basis = 'units' | 'reports' | 'plan';

const bases: Readonly<Record<Basis, string>> = {
  units: 'số liệu tổng hợp từ biểu của từng đơn vị',
  reports: 'số liệu đã báo cáo',
  plan: 'danh sách tổ chức đảng',
};

export const reportTexts = {
  'briefing.kind': 'Báo cáo',
  'briefing.title': (term: string) => `Tiến độ, kết quả đại hội đảng bộ các cấp, nhiệm kỳ ${term}`,
  'briefing.dated': (date: string) => `Số liệu tính đến hết ngày ${date}`,
  'briefing.rejected': (rows: string) => `${rows} dòng bị loại vì lỗi`,
  /** Documents and office are empty where none is known. */
  'briefing.opening': (a: { documents: string; basis: Basis; office: string; date: string }) => {
    const grounds = a.documents === '' ? 'Theo' : `Căn cứ ${a.documents} và`;
    const subject = 'tiến độ, kết quả đại hội đảng bộ các cấp';
    const reports = a.office === '' ? subject : `${a.office} báo cáo ${subject}`;
    return `${grounds} ${bases[a.basis]}, ${reports} tính đến hết ngày ${a.date} như sau:`;
  },
  /** A sentence in a report that has said its date once. */
  'briefing.inReport': (a: { sentence: string; date: string; scope: string }) => {
    const start = `${opening(a.date, a.scope)}, `;
    const said = a.sentence.replace(`, hết ngày ${a.date}.`, '.');
    return said.startsWith(start) ? upperFirst(said.slice(start.length)) : said;
  },
  'briefing.numbers': 'Số liệu của mục này:',

  'briefing.progress': 'Tiến độ đại hội',
  'briefing.byLevel': 'Kết quả theo cấp',
  'briefing.againstPlan': 'So với lịch dự kiến',
  'briefing.behind': 'Đơn vị quá hạn và có nguy cơ chậm',
  'briefing.pilots': 'Đại hội điểm',
  'briefing.changes': (date: string) => `Thay đổi so với kỳ chốt ngày ${date}`,
  'briefing.elections': 'Kết quả bầu cử',
  'briefing.outcome': 'Số lượng và phương án nhân sự',
  'briefing.composition': 'Cơ cấu cấp ủy',
  'briefing.proceedings': 'Đại biểu dự đại hội và thảo luận văn kiện',
  'briefing.limitations': 'Hạn chế',
  'briefing.recorded': 'Hạn chế đã ghi nhận',
  'briefing.stated': 'Hạn chế nêu chung, không kèm số lượng',
  'briefing.tasks': 'Nhiệm vụ sau đại hội và sau kiểm tra',
  'briefing.ahead': 'Thời gian tới',
  'briefing.notes': 'Ghi chú về số liệu',

  'briefing.source': (sources: string) => `Nguồn: ${sources}.`,
};
