/** What a file is by its first bytes, where it is no text. */
export type ForeignKind = 'workbook' | 'web page' | 'binary';

const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // PK: xlsx, ods
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0], // xls
];

const BINARIES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x52, 0x61, 0x72, 0x21], // rar
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
];

/** Workbooks, pages, documents and pictures under the name of a CSV; `undefined` for what may be text. */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  if (beginsWithPk(bytes) || WORKBOOKS.some((magic) => beginsWith(bytes, magic))) return 'workbook';
  if (BINARIES.some((magic) => beginsWith(bytes, magic))) return 'binary';
  const start = Buffer.from(bytes.subarray(0, 600)).toString('latin1').replaceAll('\0', '');
  if (
    /^[\s\u00EF\u00BB\u00BF\u00FE\u00FF]*<(?:!doctype|html|table|\?xml|head|meta|!--)/i.test(start)
  )
    return 'web page';
  return undefined;
}

/** A truncated workbook still begins with PK and a control byte. */
function beginsWithPk(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 32) < 9;
}

function beginsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
