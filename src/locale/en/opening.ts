/** How a sentence begins: the as-of date, then the committee that is spoken of; none for the root. */
export const opening = (date: string, scope: string): string =>
  `As of the end of ${date}${scope === '' ? '' : `, in ${scope}`}`;
