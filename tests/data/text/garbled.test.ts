import { expect, test } from 'vitest';
import { fontEncoding } from '../../../src/data/text/fontEncodings.ts';
import { garbled } from '../../../src/data/text/garbled.ts';

test.each([
  ['Tá»‰nh á»§y', 'mojibake', 1, 2],
  ['BK;Äáº£ng bá»™', 'mojibake', 4, 2],
  ['ab Ã£ Ä‘ Æ°', 'mojibake', 3, 3],
  ['a\uFFFDb\uFFFDc', 'lost letters', 1, 2],
  ['\uFFFD', 'lost letters', 0, 1],
  ['T?nh ?y', 'lost letters', 1, 2],
  ['v? sao, t?nh', 'lost letters', 1, 2],
  ['https://a.vn/?b=c t?nh', 'lost letters', 19, 1],
  ['www.a.vn?b t?nh', 'lost letters', 12, 1],
])('%s is %s at %d, in %d places', (text, kind, index, places) => {
  expect(garbled(text)).toEqual({ kind, index, places });
});

test.each([
  '',
  'Vì sao? Ai làm?',
  'https://a.vn/?b=c và http://b.vn/a?b',
  'WWW.A.VN/a?b',
  'a ? b',
  'Đảng bộ «xã» ½',
  'v? sao',
])('"%s" reads as it was meant', (text) => expect(garbled(text)).toBeUndefined());

test('lines typed in a font are found among sound ones and counted', () => {
  const found = garbled('Tên;Đảng bộ\nBK;§¶ng bé huyÖn\nBK;xã\nBK;§¶ng bé x·\n');
  expect(found).toEqual({ kind: 'tcvn3', index: 15, places: 2 });
});

test('TCVN3 and VNI are told apart by the words that they make', () => {
  expect(fontEncoding('§¶ng bé')).toEqual({ font: 'tcvn3', words: 2 });
  expect(fontEncoding('Ñaûng boä tænh')).toEqual({ font: 'vni', words: 3 });
  expect(fontEncoding('ÑAÛNG BOÄ')).toEqual({ font: 'vni', words: 2 });
  expect(fontEncoding('§¶ng boä'), 'one word in each').toEqual({ font: 'tcvn3', words: 1 });
  expect(fontEncoding('Đảng bộ')).toBeUndefined();
  expect(fontEncoding('plain')).toBeUndefined();
});
