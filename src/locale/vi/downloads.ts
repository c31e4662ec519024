/** Words of a figure that stands alone, as a picture or a file. */
export const downloadTexts = {
  'scope.term': (a: { name: string; term: string }) => `${a.name}, nhiệm kỳ ${a.term}`,
  'scope.committee': (a: { committee: string; whole: string }) => `${a.committee} (${a.whole})`,

  'download.asOf': (date: string) => `Số liệu đến hết ngày ${date}.`,
  'download.source': (sources: string) => `Nguồn: ${sources}.`,
};
