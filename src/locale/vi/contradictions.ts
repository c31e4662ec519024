/** Sources that contradict each other. */
export const contradictionsTexts = {
  'contradictions.title': 'Các nguồn mâu thuẫn',
  'contradictions.explained':
    'Cùng một chỉ tiêu, cùng ngày chốt nhưng các nguồn nêu số khác nhau. Chưa rõ số nào đúng nên nêu tất cả; nơi chỉ đặt được một số thì lấy dòng đứng trước trong tệp và ghi chú ngay tại đó.',
  'contradictions.noSource': 'không ghi nguồn',
  'contradictions.value': (a: { value: string; source: string }) =>
    a.source === '' ? a.value : `${a.value} (${a.source})`,
  'contradictions.note': (a: { claim: string; values: string }) =>
    a.values === ''
      ? `Các nguồn nêu số khác nhau. ${a.claim}.`
      : `Các nguồn mâu thuẫn, chưa rõ số nào đúng; biểu đồ lấy số đứng trước. ${a.claim}: ${a.values}.`,
  'contradictions.told': (a: { claim: string; values: string }) =>
    `Các nguồn mâu thuẫn, chưa rõ số nào đúng. ${a.claim}: ${a.values}.`,
  'contradictions.more': (count: string) => `Còn ${count} chỉ tiêu khác mà các nguồn mâu thuẫn.`,
  'contradictions.sentence': 'Các nguồn nêu số khác nhau.',
};
