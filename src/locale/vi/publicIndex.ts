/** Words of the pages that belong to the public bundle alone. */
export const publicIndexTexts = {
  'public.title': 'Biểu đồ đã công bố',
  'public.lead':
    'Số liệu đã được duyệt công bố, kèm ngày chốt và nguồn. Mỗi biểu đồ có hình và bảng số để tải về.',
  'public.none': 'Chưa có biểu đồ nào được công bố.',
  'public.files': 'Tải về:',
  'public.dates': 'Các lần chốt số liệu:',
  'public.corrections': 'Đính chính',
  'public.correctionsLead':
    'Số đã công bố có sai sót. Bản đã công bố giữ nguyên ở địa chỉ của nó và ghi rõ bản đính chính.',
  'public.follow': 'Theo dõi',
};
