/** Words of the pages that belong to the public bundle alone. */
export const publicIndexTexts = {
  'public.title': 'Biểu đồ đã công bố',
  'public.lead':
    'Số liệu đã được duyệt công bố, kèm ngày chốt và nguồn. Mỗi biểu đồ có hình và bảng số để tải về.',
  'public.none': 'Chưa có biểu đồ nào được công bố.',
  'public.files': 'Tải về:',
  'public.dates': 'Các lần chốt số liệu:',
};
