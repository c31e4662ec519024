/** How clerks head the column of an organisation's code. */
export const unitCodeAliases = [
  'Mã',
  'Mã TCĐ',
  'Mã đơn vị',
  'Mã ĐV',
  'Mã số',
  'Mã tổ chức đảng',
  'Mã đảng bộ',
  'Ký hiệu',
  'Ký hiệu đơn vị',
  'Organisation code',
  'Organization code',
  'Unit code',
] as const;
