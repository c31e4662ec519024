/** Text to bytes, in the encodings that spreadsheets and old offices really save. */
export type Encoding = 'UTF-8' | 'UTF-8 BOM' | 'UTF-16LE' | 'windows-1258';

export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'windows-1258') return toWindows1258(text);
  if (encoding === 'UTF-16LE') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Buffer.from(encoding === 'UTF-8 BOM' ? `\uFEFF${text}` : text, 'utf8');
}

/** Each byte that windows-1258 defines, by its character; the platform's own decoder is the table. */
const bytes = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

function toWindows1258(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text.normalize('NFC')).flatMap(bytesOf));
}

/** One byte where the character stands in the table, else the letter and its tone mark. */
function bytesOf(character: string): number[] {
  const byte = bytes.get(character);
  if (byte !== undefined) return [byte];
  return Array.from(letterAndTone(character), (part) => {
    const partByte = bytes.get(part);
    if (partByte === undefined) throw new RangeError(`windows-1258 has no "${character}".`);
    return partByte;
  });
}

/** "ệ" to "ê" and a dot below: the order of the table, which is neither NFC nor NFD. */
function letterAndTone(character: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const decomposed = character.normalize('NFD');
  const letter = decomposed.replace(tones, '').normalize('NFC');
  return letter + (decomposed.match(tones) ?? []).join('');
}
