/** The words of a drawing whose text is text, one blank between lines. */
export function wordsOf(svg: string): string {
  const body = svg.slice(Math.max(0, svg.indexOf('</desc>')));
  const texts = [...body.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, content]) => content!);
  return texts
    .map((content) => content.replaceAll(/<[^>]*>/g, ' '))
    .join(' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** Text as a drawing breaks it: blanks of any kind are one blank. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
