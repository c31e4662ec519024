/** Reported numbers beside computed ones. */
import { lowerFirst } from '../letterCase.ts';

export const reportedTexts = {
  'ledger.title': 'Sổ số đã công bố',
  'ledger.none': 'Chưa có số nào được công bố.',
  'ledger.state': (a: { all: string; fallen: number }) =>
    a.fallen === 0
      ? `Cả ${a.all} số đã công bố vẫn khớp với số liệu của bản này.`
      : `${a.fallen}/${a.all} số đã công bố không còn khớp với số liệu của bản này, cần đính chính:`,
  'ledger.claim': (a: { level: string; measure: string; date: string }) =>
    `${a.level}: ${a.measure}, hết ngày ${a.date}`,
  'ledger.published': (value: string) => `đã công bố ${value}`,
  'ledger.computed': (value: string) => `nay tính lại ${value}`,

  'reported.title': (a: { agree: string; checked: string }) =>
    `${a.agree} số liệu đã báo cáo khớp với số tính lại từ từng đơn vị`,
  'reported.titleUnchecked': (count: string) =>
    `${count} số liệu đã báo cáo, chưa có số liệu từng đơn vị để đối chiếu`,
  'reported.sentence': (a: { checked: string; agrees: string; disagrees: string }) => {
    if (a.checked === '1')
      return `Chỉ đối chiếu được một con số đã báo cáo với số tính lại từ từng đơn vị: ${a.disagrees === '' ? 'khớp' : 'không khớp'}.`;
    return a.disagrees === ''
      ? `Đối chiếu ${a.checked} số liệu đã báo cáo với số tính lại từ từng đơn vị: tất cả đều khớp.`
      : `Đối chiếu ${a.checked} số liệu đã báo cáo với số tính lại từ từng đơn vị: ${a.agrees} khớp, ${a.disagrees} không khớp.`;
  },
  'reported.disagreement': (a: {
    claim: string;
    type: string;
    reported: string;
    computed: string;
    /** Empty where the numerators are the same, or one is unknown. */
    apart: string;
  }) =>
    `${a.claim}: ${lowerFirst(a.type)} ${a.reported}, tính lại ${a.computed}${a.apart === '' ? '' : `, lệch ${a.apart}`}`,
  'reported.moreDisagree': (count: string) => `còn ${count} số liệu khác không khớp`,
  'reported.lead': 'số liệu đã báo cáo khớp',
  'reported.subtitle':
    'Tử số trên mẫu số của từng số liệu đã báo cáo, đặt cạnh số tính lại đúng ngày chốt của số liệu đó; thang từ 0% đến 100%',
  'reported.description':
    'Mỗi dòng một số liệu: vòng tròn là số đã báo cáo, chấm đặc là số tính lại; vạch nối cho thấy chênh lệch.',
  'reported.agrees': (computed: string) => `Khớp: tính lại ${computed}`,
  'reported.disagrees': (computed: string) => `Không khớp: tính lại ${computed}`,
  'reported.noUnits': 'Chưa có số liệu từng đơn vị',
  'reported.note': (a: { date: string; type: string; value: string }) =>
    `${a.type} đến hết ngày ${a.date}: ${a.value}`,
  'reported.type.reported': 'Báo cáo',
  'reported.type.published': 'Công bố',
  'reported.withoutCounts': 'không kèm số lượng',

  'rateCheck.half-up': 'làm tròn đúng',
  'rateCheck.truncated': 'cắt bớt, không làm tròn',
  'rateCheck.qualified': 'đúng với từ chỉ mức độ',
  'rateCheck.differs': 'lệch so với tử số và mẫu số',
  'rateCheck.no-rate': 'không in tỷ lệ',
  'rateCheck.no-counts': 'không có số lượng để tính',

  'unitCheck.agrees': 'khớp',
  'unitCheck.disagrees': 'không khớp',
  'unitCheck.no-units': 'chưa có số liệu từng đơn vị',

  'measure.held': 'đã tiến hành đại hội',
  'measure.completed': 'đã hoàn thành đại hội',
  'measure.onTime': 'hoàn thành đúng hạn',
  'measure.pilots': 'đại hội điểm',
  'measure.pilotsHeld': 'đại hội điểm đã tiến hành',
  'measure.elected': 'số bầu được',
  'measure.shortfall': 'bầu thiếu',
  'measure.reelected': 'tái cử',
  'measure.firstTime': 'tham gia lần đầu',
  'measure.women': 'nữ',
  'measure.young': 'trẻ tuổi',
  'measure.minority': 'dân tộc thiểu số',
  'measure.direct': 'bầu trực tiếp bí thư',
  'measure.asPlanned': 'đúng phương án nhân sự',
  'measure.attendance': 'đại biểu dự',
};
