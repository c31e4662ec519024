/** How a sentence begins: the as-of date, then the committee that is spoken of; none for the root. */
export const opening = (date: string, scope: string): string =>
  `Tính đến hết ngày ${date}${scope === '' ? '' : `, tại ${scope}`}`;
