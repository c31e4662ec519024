/** `term.json`: what the whole term shares, and which of its tables hold invented rows. */
const settings = {
  name: 'Đảng bộ tỉnh Bắc Kạn',
  nameEn: 'Bắc Kạn provincial party organisation',
  term: '2020–2025',
  congress: 'XII',
  root: 'BK',
  reportingDates: ['2020-04-30', '2020-05-25', '2020-06-15', '2020-06-30'],
  owner: 'Ban Tổ chức Tỉnh ủy Bắc Kạn (minh họa)',
  targets: { women: 0.15, young: 0.1, firstTime: 0.3333 },
  youngAgeLimit: 40,
  smallCell: 5,
  illustrative: [
    'organizations',
    'congresses',
    'elections',
    'limitations',
    'tasks',
    'publication',
    'corrections',
  ],
  aliases: { 'Ký hiệu hồ sơ': 'code', 'Đầu mối cấp trên': 'parent' },
  notes: [
    'Các số tổng đã công bố có nguồn; dòng theo từng đơn vị là dữ liệu minh họa, không phải số liệu thật.',
    'Tổ chức cơ sở đảng: hạn là trước ngày 30/6/2020, nên đại hội trong ngày 30/6 tính là sau hạn.',
    'Tuổi trẻ: dưới 40 tuổi, theo quy định của nhiệm kỳ.',
  ],
} as const;

/** Short lists stand on one line, as the formatter has them. */
export function termJson(): string {
  const text = JSON.stringify(settings, undefined, 2);
  const joined = text.replace(/^(.*)\[\n([^\]]*)\]/gm, (whole, head: string, items: string) => {
    const line = `${head}[${items.trim().replaceAll(/\n\s*/g, ' ')}]`;
    return line.length < 100 ? line : whole;
  });
  return `${joined}\n`;
}
