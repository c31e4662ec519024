/**
 * TCVN3 (ABC) and VNI are fonts: their bytes stand for other letters everywhere else, so text typed in
 * them reads as nonsense ("hép møt tÕt"). Here the nonsense, as windows-1252 shows it, is turned back
 * into Vietnamese, only to tell whether it would be Vietnamese: such files are refused, not converted.
 */
import { vietnameseWords } from './vietnamese.ts';

export type FontEncoding = 'tcvn3' | 'vni';

/** TCVN3: the 1252 letter, then the Vietnamese letter that it stands for. */
const TCVN3 = pairs(
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ' +
    '¬ơêờëởìỡíớîợïùñủòũóúôụ\u00ADưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ',
);

/** VNI: letters of one sign, then the signs that follow a vowel as its tone or hat. */
const VNI_LETTERS = pairs('ñđÑĐöưÖƯôơÔƠæỉÆỈóĩÓĨòịÒỊîỵÎỴíí');
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323', â: '\u0302', á: '\u0302\u0301',
  à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323', ê: '\u0306',
  é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
}; // prettier-ignore

export interface FontGuess {
  readonly font: FontEncoding;
  /** Frequent Vietnamese words that the text holds when it is read in this font. */
  readonly words: number;
}

/** Which font encoding makes more Vietnamese of the text than the text itself is, if any does. */
export function fontEncoding(text: string): FontGuess | undefined {
  const plain = vietnameseWords(text);
  const tcvn3 = vietnameseWords(fromTcvn3(text));
  const vni = vietnameseWords(fromVni(text));
  const words = Math.max(tcvn3, vni);
  return words > plain ? { font: tcvn3 >= vni ? 'tcvn3' : 'vni', words } : undefined;
}

function fromTcvn3(text: string): string {
  return text.replace(/[^\0-\x7F]/g, (letter) => TCVN3.get(letter) ?? letter);
}

function fromVni(text: string): string {
  const marked = text.replace(
    /([aeiouyAEIOUYöôÖÔ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/g,
    (_, vowel: string, mark: string) =>
      (VNI_LETTERS.get(vowel) ?? vowel) + (VNI_MARKS[mark.toLowerCase()] ?? ''),
  );
  return marked.replace(/[^\0-\x7F]/g, (letter) => VNI_LETTERS.get(letter) ?? letter);
}

function pairs(letters: string): ReadonlyMap<string, string> {
  const all = [...letters];
  return new Map(all.flatMap((from, i) => (i % 2 === 0 ? [[from, all[i + 1] ?? '']] : [])));
}
