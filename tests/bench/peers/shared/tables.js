/** The tables of the figures, headed as the product heads them. */
const count = new Intl.NumberFormat('vi-VN');
const date = (iso) => iso.split('-').reverse().join('/');

const common = [
  ['Tổng số', ({ total }) => count.format(total)],
  ['Đã tiến hành', ({ held }) => count.format(held)],
  ['Đã hoàn thành', ({ completed }) => count.format(completed)],
];

const columns = {
  completionByLevel: [['Cấp', ({ level }) => level], ...common],
  completionOverTime: [['Cấp', ({ level }) => level], ['Ngày', (row) => date(row.date)], ...common],
  limitationsByCategory: [
    ['Cấp', ({ level }) => level],
    ['Hạn chế', ({ category }) => category],
    ['Đơn vị có hạn chế', ({ units }) => count.format(units)],
    ['Đại hội đã tiến hành', ({ held }) => count.format(held)],
  ],
};

/** A table as HTML; the names in it come from the data and hold no markup. */
export function table(name, rows) {
  const cells = (tag, texts) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const heading = `<tr>${cells(
    'th',
    columns[name].map(([label]) => label),
  )}</tr>`;
  const body = rows.map(
    (row) =>
      `<tr>${cells(
        'td',
        columns[name].map(([, cell]) => cell(row)),
      )}</tr>`,
  );
  return `<table><thead>${heading}</thead><tbody>${body.join('')}</tbody></table>`;
}
