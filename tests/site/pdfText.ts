import { extractText, getDocumentProxy } from 'unpdf';

/** The lines of each page of a PDF. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly (readonly string[])[]> {
  const proxy = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(proxy, { mergePages: false });
  return text.map((page) => page.split('\n').filter((line) => line.trim() !== ''));
}

/** Letters and digits alone: print breaks lines, writes headings in capitals and draws bullets of its own. */
export function lettersOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\p{N}%]/gu)
      ?.join('') ?? ''
  );
}
