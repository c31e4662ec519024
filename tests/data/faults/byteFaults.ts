import { readFileSync } from 'node:fs';
import { encode } from '../../generate/encodings.ts';
import { SMALL_TERM } from '../smallTerm.ts';
import { put, type OneFault } from './fault.ts';

const ORG = 'organizations.csv';
const text = SMALL_TERM[ORG];
const utf8 = Buffer.from(text);

/** The bytes with others put in at the place of a text. */
function bytesAt(from: string, bytes: readonly number[]): Uint8Array {
  const index = utf8.indexOf(Buffer.from(from));
  return Buffer.concat([
    utf8.subarray(0, index),
    Buffer.from(bytes),
    utf8.subarray(index + Buffer.byteLength(from)),
  ]);
}

/** UTF-8 read once as windows-1252 and saved as UTF-8. */
const mojibake = Buffer.from(new TextDecoder('windows-1252').decode(utf8));

const TCVN3 = 'M· tæ chøc;Tªn tæ chøc;Trùc thuéc;CÊp\nBK;§¶ng bé tØnh B¾c K¹n;;tinh\n';
const VNI = 'Maõ toå chöùc;Teân toå chöùc;Tröïc thuoäc;Caáp\nBK;Ñaûng boä tænh Baéc Kaïn;;tinh\n';

/** Each file is `organizations.csv`, spoilt below the level of letters. */
export const BYTE_FAULTS: readonly OneFault[] = [
  put('an empty file', ORG, '', '1:1 error empty-file'),
  put('a byte order mark and nothing else', ORG, '\uFEFF', '1:1 error empty-file'),
  put('blank lines only', ORG, '\n \r\n\n', '1:1 error empty-file'),
  put(
    'a workbook',
    ORG,
    Buffer.from('PK\u0003\u0004\u0014\0\u0006\0xl/workbook.xml', 'latin1'),
    '1:1 error workbook',
  ),
  put(
    'an old workbook',
    ORG,
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    '1:1 error workbook',
  ),
  put(
    'a web page',
    ORG,
    '<!DOCTYPE html>\n<html><body>Đăng nhập</body></html>',
    '1:1 error web-page',
  ),
  put(
    'an HTML table under the name of a workbook',
    ORG,
    '\uFEFF<table><tr><td>Mã</td></tr></table>',
    '1:1 error web-page',
  ),
  put('a PDF', ORG, '%PDF-1.7\n1 0 obj\n', '1:1 error binary-file'),
  put('a program', ORG, readFileSync(process.execPath).subarray(0, 4000), '1:1 error binary-file'),
  put('two byte order marks', ORG, `\uFEFF\uFEFF${text}`, '1:1 error double-bom'),
  put(
    'UTF-8 broken in the middle',
    ORG,
    bytesAt('Sỹ', [0x53, 0xe1, 0xbb]),
    '6:22 error broken-utf8',
  ),
  put(
    'UTF-8 with a byte of an old encoding',
    ORG,
    bytesAt('Sỹ', [0x53, 0xfd]),
    '6:22 error broken-utf8',
  ),
  put(
    'UTF-8 that is cut off',
    ORG,
    utf8.subarray(0, utf8.indexOf(Buffer.from('Sỹ')) + 2),
    '6:22 error broken-utf8',
  ),
  put(
    'broken UTF-8 under a byte order mark',
    ORG,
    Buffer.concat([Buffer.from('\uFEFFMã;'), Buffer.from([0xff])]),
    '1:4 error broken-utf8',
  ),
  put(
    'UTF-16 of an odd length',
    ORG,
    encode(text, 'UTF-16LE').subarray(0, -1),
    '7:55 error odd-length',
  ),
  put(
    'UTF-16 without mark and of an odd length',
    ORG,
    Buffer.from(text, 'utf16le').subarray(0, -1),
    '7:55 error odd-length',
  ),
  put(
    'UTF-16 with half a character',
    ORG,
    Buffer.from(`\uFEFF${text.replace('Sỹ', '\uD83D')}`, 'utf16le'),
    '6:21 error broken-utf16',
  ),
  put(
    'a byte that windows-1258 does not have',
    ORG,
    Buffer.from(
      Buffer.from(encode(text, 'windows-1258')).toString('latin1').replace('Ba B', 'Ba\u0081B'),
      'latin1',
    ),
    '4:26 error undefined-byte',
  ),
  put('UTF-8 taken for windows-1252', ORG, mojibake, '1:2 error mojibake'),
  put(
    'letters lost as question marks',
    ORG,
    text.replace(/[^\0-\x7F]/g, '?'),
    '1:9 error lost-letters',
  ),
  put(
    'letters lost as replacement characters',
    ORG,
    text.replace('Sỹ', 'S\uFFFD').replace('Ba Bể;Ba', 'Ba B\uFFFD;Ba'),
    '4:25 error lost-letters',
  ),
  put(
    'a question mark inside one word',
    ORG,
    text.replace('Bạch Thông;Bạch', 'Bạch Th?ng;Bạch'),
    '3:28 warning lost-letters',
  ),
  put('TCVN3 bytes', ORG, Buffer.from(TCVN3, 'latin1'), '1:2 error tcvn3'),
  put('TCVN3 saved as UTF-8', ORG, TCVN3, '1:2 error tcvn3'),
  put('VNI bytes', ORG, Buffer.from(VNI, 'latin1'), '1:3 error vni'),
  put('VNI saved as UTF-8', ORG, VNI, '1:7 error vni'),
  put(
    'one line of TCVN3 among sound ones',
    ORG,
    text.replace('Đảng bộ xã Sỹ Bình', '§¶ng bé x· Sü B×nh'),
    '6:10 error tcvn3',
  ),
  put(
    'letters of another country',
    ORG,
    Buffer.from(
      'Mã;Tên;Trực thuộc;Cấp\nBK;x;;tinh\n'.normalize('NFD').replace(/\p{M}/gu, '') +
        'A;\xf8\xe5\xe6\xf8\xe5\xe6;BK;tinh\n',
      'latin1',
    ),
    '3:3 error unknown-encoding',
  ),
];
