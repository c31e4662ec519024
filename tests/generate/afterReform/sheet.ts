/** A table as a plain CSV file: a heading and rows, ";" between cells. */
export type Cell = string | number;

export function sheet(headings: string, rows: readonly (readonly Cell[])[]): string {
  return [headings, ...rows.map((row) => row.join(';')), ''].join('\n');
}

/** The day so many days after another, as a clerk writes it. */
export function dayAfter(first: string, days: number): string {
  const { day, month, year } = Temporal.PlainDate.from(first).add({ days });
  return `${day}/${month}/${year}`;
}

export const ORGANIZATIONS = 'Mã tổ chức;Tên tổ chức;Trực thuộc;Cấp;Ngày thành lập';
export const CONGRESSES = 'Mã tổ chức;Ngày khai mạc;Ngày bế mạc;Số nội dung;Hình thức cấp ủy';
export const ELECTIONS =
  'Mã tổ chức;Chức danh;Số lượng quyết định;Số bầu được;Tham gia lần đầu;Nữ;Trẻ';
