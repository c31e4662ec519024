/** Every way in which a text may hide in a file. */
import { brotliCompressSync, crc32, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodedFile } from '../../src/publicBundle/decoded/decodedFile.ts';
import { pngFile } from '../../src/downloads/png/pngFile.ts';
import { Phrases, wordsOf } from '../../src/publicBundle/words.ts';

const NAME = 'Đảng bộ xã Hà Hiệu';
const phrases = new Phrases<string>();
phrases.add(wordsOf(NAME), NAME);

const decoded = (path: string, content: string | Uint8Array) =>
  decodedFile(path, typeof content === 'string' ? Buffer.from(content) : content);
const isFound = (path: string, content: string | Uint8Array) =>
  decoded(path, content).texts.some((text) => phrases.in(text).size > 0);
const faults = (path: string, content: string | Uint8Array) =>
  decoded(path, content).faults.map(({ kind, found }) => `${kind} ${found}`.trim());

const escaped = (letter: (code: string) => string) =>
  Array.from(NAME, (one) =>
    /\w| /.test(one) ? one : letter(one.codePointAt(0)!.toString(16)),
  ).join('');

describe('A name is found', () => {
  it.each([
    ['in a text', 'a.html', `<p>${NAME}</p>`],
    ['over two elements', 'a.html', '<td>Đảng bộ</td><td>xã Hà Hiệu</td>'],
    ['inside a word that is cut by an element', 'a.html', 'Đảng bộ xã H<b>à</b> Hiệu'],
    ['with blanks that do not break', 'a.html', NAME.replaceAll(' ', '&nbsp;')],
    ['in entities', 'a.html', escaped((code) => `&#x${code};`)],
    ['in an attribute', 'a.html', `<img alt="${NAME}">`],
    ['in an attribute for scripts', 'a.html', `<div data-unit='${NAME}'></div>`],
    ['in a comment', 'a.html', `<!-- ${NAME} -->`],
    [
      'in a script',
      'a.html',
      `<script>const a = "${escaped((code) => `\\u${code.padStart(4, '0')}`)}"</script>`,
    ],
    [
      'in a style',
      'a.html',
      `<style>.a::after { content: '${escaped((code) => `\\${code} `)}' }</style>`,
    ],
    ['in an address', 'a.html', `<a href="/${encodeURIComponent(NAME)}">x</a>`],
    ['in the title of a drawing', 'a.svg', `<svg><title>${NAME}</title></svg>`],
    ['in its description', 'a.svg', `<svg><desc>${NAME}</desc></svg>`],
    ['over two lines of it', 'a.svg', '<svg><text>Đảng bộ xã</text><text>Hà Hiệu</text></svg>'],
    ['in an attribute of it', 'a.svg', `<svg aria-label="${NAME}"></svg>`],
    ['in a value', 'a.json', JSON.stringify({ a: [{ b: NAME }] })],
    ['in a key', 'a.json', JSON.stringify({ [NAME]: 1 })],
    ['in escapes of JSON', 'a.json', `{"a":"${escaped((code) => `\\u${code.padStart(4, '0')}`)}"}`],
    ['in a cell', 'a.csv', `\ufeff"x";"${NAME}"\r\n`],
    ['in a stylesheet', 'a.css', `.a::after{content:"${NAME}"}`],
    ['in a feed', 'feed.xml', `<entry><title>${NAME}</title></entry>`],
    ['over a folded line of a calendar', 'a.ics', 'SUMMARY:Đảng bộ x\r\n ã Hà Hiệu\r\n'],
    ['over an escaped line of it', 'a.ics', 'SUMMARY:Đảng bộ xã\\nHà Hiệu\r\n'],
    ['in a script of its own', 'a.js', `export const a = '${NAME}'`],
    ['with its marks apart', 'a.json', JSON.stringify([NAME.normalize('NFD').toUpperCase()])],
    ['packed by gzip', 'a.js', `"${gzipSync(NAME).toString('base64')}"`],
    [
      'packed by zlib',
      'a.html',
      `<a href="data:x;base64,${deflateSync(NAME).toString('base64')}">`,
    ],
    ['packed by brotli', 'a.json', JSON.stringify([brotliCompressSync(NAME).toString('base64')])],
    ['in base64', 'a.html', `<p>${Buffer.from(NAME).toString('base64')}</p>`],
  ])('%s', (_, path, content) => {
    expect(isFound(path, content)).toBe(true);
  });
});

describe('A picture of pixels', () => {
  const rows = { bytes: new Uint8Array([0, 1, 2, 3, 0, 4, 5, 6]) };
  const png = pngFile({ width: 1, height: 2, scale: 1 }, rows);
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const frame = Buffer.alloc(named.length + 8);
    frame.writeUInt32BE(body.length, 0);
    frame.set(named, 4);
    frame.writeUInt32BE(crc32(named), named.length + 4);
    return frame;
  };
  const withChunk = (type: string, body: Buffer) =>
    Buffer.concat([png.subarray(0, 33), chunk(type, body), png.subarray(33)]);

  it('says nothing but itself', () => {
    expect(decoded('a.png', png)).toEqual({ texts: [], faults: [] });
  });

  it.each([
    ['tEXt', Buffer.from(`Comment\0${NAME}`)],
    ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(NAME)])],
    ['iTXt', Buffer.concat([Buffer.from('Comment\0\x01\0vi\0\0'), deflateSync(NAME)])],
    ['eXIf', Buffer.from(NAME)],
    ['prVt', Buffer.from(NAME)],
  ])('has its chunk %s read and refused', (type, body) => {
    expect(isFound('a.png', withChunk(type, body))).toBe(true);
    expect(faults('a.png', withChunk(type, body))).toEqual([`png ${type}`]);
  });

  it('has no room behind its end or its pixels', () => {
    expect(isFound('a.png', Buffer.concat([png, Buffer.from(NAME)]))).toBe(true);
    expect(faults('a.png', Buffer.concat([png, Buffer.from('x')]))).toEqual(['png after IEND']);
    const data = png.indexOf('IDAT');
    const longer = deflateSync(Buffer.concat([Buffer.from(rows.bytes), Buffer.from(NAME)]));
    const other = Buffer.concat([
      png.subarray(0, data - 4),
      chunk('IDAT', longer),
      chunk('IEND', Buffer.of()),
    ]);
    expect(faults('a.png', other)).toEqual(['png IDAT']);
    expect(faults('a.png', Buffer.from('GIF89a'))).toEqual(['png signature']);
  });
});

describe('Refused is', () => {
  it.each([
    [
      'a source map',
      'a.js',
      '//# sourceMappingURL=a.js.map',
      'source-map # sourceMappingURL=a.js.map',
    ],
    [
      'a source map in a stylesheet',
      'a.css',
      '/*# sourceMappingURL=a.css.map */',
      'source-map # sourceMappingURL=a.css.map',
    ],
    ['the file of one', 'a.js.map', '{}', 'file-kind .map'],
    ['a kind of file that nobody reads', 'a.zip', 'PK', 'file-kind .zip'],
    ['another typeface', 'a.woff2', 'wOF2', 'file-kind .woff2'],
    ['a text in another encoding', 'a.html', Buffer.from([0xd0, 0x20]), 'encoding .html'],
    ['what should be JSON and is not', 'a.json', '{', 'json'],
    ['an outline that is no letter', 'a.svg', '<svg><use href="#x"/></svg>', 'outline x'],
  ])('%s', (_, path, content, fault) => {
    expect(faults(path, content)).toEqual([fault]);
  });

  it('neither the site’s own typeface nor plain styles', () => {
    expect(faults('a.css', '.a{color:#fff}')).toEqual([]);
  });
});
