import type { Explanation } from './survivors.ts';

/** The mutants that tests need not notice, by reason. */
export const EXPLAINED: readonly Explanation[] = [
  {
    why: 'It only saves time: what is kept, or left out early, is found again or left out by the next step.',
    lines: {
      'src/data/bytes/utf8.ts': ['if («((bytes[i + 1] ?? 0) & 0xc0) !== 0x80 → false») return 0;'],
      'src/data/cells/choices.ts': [
        'if («known → false») return known;',
        '«LOOKUPS.set(name, lookup); → ;»',
      ],
      'src/data/cells/date.ts': [
        "const key = «role === 'day' → false» ? text : `${role} ${text}`;",
        'const key = role === «\'day\' → ""» ? text : `${role} ${text}`;',
        'if («known !== undefined || cache.has(key) → false») return known;',
        'if («known !== undefined || cache.has(key) → known !== undefined && cache.has(key)») return known;',
        'if («known !== undefined → false» || cache.has(key)) return known;',
        '«cache.set(key, date); → ;»',
      ],
      'src/data/cells/lookups.ts': [
        'if («!seen.has(text) → true») seen.set(text, exact.get(codeKey(text)) ?? keys.get(fold(text)));',
        '«shared.size > 0 → true» && shared.has(fold(text)) && !exact.has(codeKey(text));',
        '«shared.size > 0 → shared.size >= 0» && shared.has(fold(text)) && !exact.has(codeKey(text));',
      ],
      'src/data/lines/recordLines.ts': [
        "for (const cell of cells) if («cell.includes('\\n') → true») line += cell.split('\\n').length - 1;",
        "for (const cell of cells) if (cell.includes(«'\\n' → \"\"»)) line += cell.split('\\n').length - 1;",
      ],
      'src/data/lines/tokenize.ts': [
        'if («record === undefined → false» || broken.length === MOST_REPAIRS) return tokens;',
      ],
      'src/data/text/garbled.ts': [
        'if («!FONT_LETTER.test(text) → false») return undefined;',
        "if («!text.includes('?') → false») return undefined;",
        'if (!text.includes(«\'?\' → ""»)) return undefined;',
      ],
      'src/data/text/nearest.ts': [
        'if («Math.abs(a.length - b.length) >= limit → Math.abs(a.length - b.length) > limit») return limit;',
      ],
    },
  },
  {
    why: 'It guards the memory against a file of many thousand days that are all different; nothing is read otherwise.',
    lines: {
      'src/data/cells/date.ts': [
        'if (cache.size > 50_000) «cache.clear(); → ;»',
        'if («cache.size > 50_000 → true») cache.clear();',
        'if («cache.size > 50_000 → false») cache.clear();',
        'if («cache.size > 50_000 → cache.size >= 50_000») cache.clear();',
        'if («cache.size > 50_000 → cache.size <= 50_000») cache.clear();',
      ],
    },
  },
  {
    why: 'The fallback is there for the types alone: the group of a match, or the element of a list, is always there.',
    lines: {
      'src/data/cells/date.ts': [
        'if (quarter) return edge(Number(quarter[2]), quarterNumber(quarter[1] ?? «\'\' → "Stryker was here!"») * 3 - 2, 3, role);',
      ],
      'src/data/lines/quotes.ts': ['const { start, closing = «-1 → +1» } = span;'],
      'src/data/lines/tokenize.ts': ['if («!stray → false») return tokens;'],
      'src/data/text/fontEncodings.ts': [
        '(VNI_LETTERS.get(vowel) ?? vowel) + (VNI_MARKS[mark.toLowerCase()] ?? «\'\' → "Stryker was here!"»),',
        'return new Map(all.flatMap((from, i) => (i % 2 === 0 ? [[from, all[i + 1] ?? «\'\' → "Stryker was here!"»]] : [])));',
      ],
    },
  },
  {
    why: 'One step past the end finds nothing there.',
    lines: {
      'src/data/bytes/utf8.ts': ['for (let i = 0; «i < bytes.length → i <= bytes.length»;) {'],
      'src/data/cells/count.ts': ['for (let i = 0; «i < text.length → i <= text.length»; i++) {'],
      'src/data/lines/quotes.ts': [
        'for (let i = from; «i < text.length → i <= text.length»; i++) {',
      ],
    },
  },
  {
    why: 'A function without a return gives the same: nothing.',
    lines: {
      'src/data/bytes/utf8.ts': ['} catch «{ return undefined; } → {}»'],
    },
  },
  {
    why: 'Which edge of a period is asked for does not matter where it is only asked whether the text is one.',
    lines: {
      'src/data/cells/explainDate.ts': [
        "if (role === 'day' && parsePeriod(plain, «'start' → \"\"»)) return faults.monthNotDay;",
      ],
    },
  },
  {
    why: 'Every line end is LF by then, so that PapaParse guesses the same.',
    lines: {
      'src/data/lines/tokenize.ts': [
        'const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: «\'\\n\' → ""» });',
        'return Papa.parse<string[]>(text, { delimiter, newline: «\'\\n\' → ""», preview: records }).data;',
      ],
    },
  },
  {
    why: 'The first row of the distances is read as far as the slips allow, and its row before last not at all.',
    lines: {
      'src/data/text/nearest.ts': [
        'let beforeLast: number[] = «[] → ["Stryker was here"]»;',
        'let last = Array.from({ length: «b.length + 1 → b.length - 1» }, (_, j) => j);',
      ],
    },
  },
];
