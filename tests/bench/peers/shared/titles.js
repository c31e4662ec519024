/** What the figures are about, in their order. */
export const titles = {
  completionByLevel: ['completion-by-level', 'Tiến độ đại hội theo cấp'],
  completionOverTime: ['completion-over-time', 'Tỷ lệ hoàn thành theo ngày'],
  limitationsByCategory: ['limitations-by-category', 'Hạn chế theo nhóm'],
};
