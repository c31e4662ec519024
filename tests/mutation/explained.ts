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
      'src/data/checks/rowIssue.ts': [
        'return «a !== b → true» && Temporal.PlainDate.compare(a, b) < 0;',
      ],
      'src/data/checks/units.ts': [
        'if («parent !== lastCode → true») [lastCode, last] = [parent, find(parent)];',
      ],
      'src/data/headings/headingNames.ts': [
        'if («!found.has(heading) → true») found.set(heading, findHeading(columns, heading));',
        '«folded.set(table.name, known); → ;»',
      ],
      'src/data/lines/recordLines.ts': [
        "for (const cell of cells) if («cell.includes('\\n') → true») line += cell.split('\\n').length - 1;",
        "for (const cell of cells) if (cell.includes(«'\\n' → \"\"»)) line += cell.split('\\n').length - 1;",
      ],
      'src/data/lines/tokenize.ts': [
        'if («record === undefined → false» || broken.length === MOST_REPAIRS) return tokens;',
      ],
      'src/data/rows/cutText.ts': ['const start = «text.slice(0, 200_000) → text»;'],
      'src/data/rows/readRow.ts': [
        'if («seen === undefined → true») return readCell(raw, placed, row, reader);',
        'if («known !== undefined || seen.has(raw) → false») return known;',
        'if («known !== undefined || seen.has(raw) → known !== undefined && seen.has(raw)») return known;',
        'if («known !== undefined → false» || seen.has(raw)) return known;',
        'if («value !== REFUSED → false») seen.set(raw, value);',
        'if (value !== REFUSED) «seen.set(raw, value); → ;»',
        'return text.includes(«\'?\' → ""») && /\\p{L}\\?(?!\\p{L})/u.test(text) && !/\\p{L}\\?\\p{L}/u.test(text);',
        'return «text.charCodeAt(0) === 35 → true» ? faults.spreadsheetFault(text) : undefined;',
      ],
      'src/data/rows/readRows.ts': [
        "if («identity === '' → true» && isBlank(texts)) continue;",
        'else if («isOdd(identity) → true») {',
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
      'src/data/checks/tiles.ts': [
        '(record, _line, first) => tileTaken(name(record) ?? «\'\' → "Stryker was here!"», first),',
      ],
      'src/data/headings/findHeading.ts': [
        'const single = headingOf(rows[record] ?? «[] → ["Stryker was here"]», record, names);',
      ],
      'src/data/headings/headingNames.ts': [
        "const [first = «'' → \"Stryker was here!\"», second] = key.split('.');",
      ],
      'src/data/lines/quotes.ts': ['const { start, closing = «-1 → +1» } = span;'],
      'src/data/lines/tokenize.ts': ['if («!stray → false») return tokens;'],
      'src/data/rows/aboveRows.ts': [
        'const texts = cut.tokens.rows[record] ?? «[] → ["Stryker was here"]»;',
        "const inLower = (tokens.rows[lower]?.[index ?? 0] ?? «'' → \"Stryker was here!\"»).trim() !== '';",
        "const inLower = («tokens.rows[lower]?.[index ?? 0] → tokens.rows[lower][index ?? 0]» ?? '').trim() !== '';",
      ],
      'src/data/rows/classify.ts': [
        'const identity = (row[context.identity] ?? «\'\' → "Stryker was here!"»).trim();',
        'const whole = filled[0]?.text ?? «\'\' → "Stryker was here!"»;',
        "const section = filled.length === 2 && identity === '' && NUMERAL.test(filled[0]?.text ?? «'' → \"Stryker was here!\"»);",
        "const whole = «filled[0]?.text → filled[0].text» ?? '';",
        'if (filled.length > 2 || «filled[0]?.index → filled[0].index» !== 0) return undefined;',
        "const section = filled.length === 2 && identity === '' && NUMERAL.test(«filled[0]?.text → filled[0].text» ?? '');",
      ],
      'src/data/rows/cutText.ts': ['let [best = «\';\' → ""», most] = [candidates[0], 0];'],
      'src/data/rows/readRow.ts': [
        'const texts = tokens.rows[row.record] ?? «[] → ["Stryker was here"]»;',
      ],
      'src/data/rows/readRows.ts': [
        'const texts = all[record] ?? «[] → ["Stryker was here"]»;',
        'const texts = rows[next] ?? «[] → ["Stryker was here"]»;',
        'const identity = (texts[context.identity] ?? «\'\' → "Stryker was here!"»).trim();',
        'const identity = «layout.columns.find(({ column }) => column.key === first?.key)?.index ?? 0 → layout.columns.find(({ column }) => column.key === first?.key)?.index && 0»;',
        'const identity = «layout.columns.find(({ column }) => column.key === first?.key)?.index → layout.columns.find(({ column }) => column.key === first?.key).index» ?? 0;',
        'const identity = layout.columns.find(({ column }) => «column.key === first?.key → true»)?.index ?? 0;',
        'const identity = layout.columns.find(«({ column }) => column.key === first?.key → () => undefined»)?.index ?? 0;',
        'const identity = layout.columns.find(({ column }) => «column.key === first?.key → false»)?.index ?? 0;',
        'const identity = layout.columns.find(({ column }) => column.key === «first?.key → first.key»)?.index ?? 0;',
        "«first?.type → first.type» === 'unit' && units !== anything && units.find(code) !== undefined;",
        "inFooter = «kind.kind === 'skip' → true» && kind.footer === true;",
        "(«kind.kind === 'reject' → true» && kind.lone === true) || (kind.kind === 'skip' && 'fault' in kind)",
        "if («'fault' in kind && kind.fault → 'fault' in kind || kind.fault») addAtRow(row, kind.fault, reader.findings);",
      ],
      'src/data/rows/rowShape.ts': [
        'const texts = row.sheet.tokens.rows[row.record] ?? «[] → ["Stryker was here"]»;',
        '(cells) => cells.length >= layout.width && /^\\S+$/.test(cells[0] ?? «\'\' → "Stryker was here!"»),',
        'const control = controlCharacter(texts[index] ?? «\'\' → "Stryker was here!"»);',
      ],
      'src/data/rows/splitCell.ts': [
        'const texts = tokens.rows[row.record] ?? «[] → ["Stryker was here"]»;',
        'const text = (texts[index] ?? «\'\' → "Stryker was here!"»).trim();',
        'function isSentenceOrDecimal([first = «\'\' → "Stryker was here!"», ...rest]: readonly string[], delimiter: string): boolean {',
      ],
      'src/data/settings/readSettings.ts': [
        'const [rest = «\'\' → "Stryker was here!"»] = text.slice(brokenAt, brokenAt + 20).split(/[\\r\\n]/);',
      ],
      'src/data/settings/settingFaults.ts': [
        "const [first = «'' → \"Stryker was here!\"», second] = key.split('.');",
      ],
      'src/data/termOf.ts': [
        'return { place, code: root, name, level: plan.at(-1)?.level ?? «\'\' → "Stryker was here!"», pilot: false };',
        "return { place, code: root, name, level: «plan.at(-1)?.level → plan.at(-1).level» ?? '', pilot: false };",
        "return { place, code: root, name, level: plan.at(-1)?.level ?? '', pilot: «false → true» };",
        'if (row.level === undefined || «units.find(row.code)?.entry → units.find(row.code).entry».record.level !== row.level) return row;',
      ],
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
      'src/data/rows/readRows.ts': [
        'for (let record = cut.heading.record + cut.heading.height; «record < all.length → record <= all.length»; record++) {',
        'for (let next = record + 1; «next < rows.length → next <= rows.length»; next++) {',
      ],
    },
  },
  {
    why: 'A function without a return gives the same: nothing.',
    lines: {
      'src/data/bytes/utf8.ts': ['} catch «{ return undefined; } → {}»'],
      'src/data/files/termFolders.ts': ['} catch «{ return undefined; } → {}»'],
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
  {
    why: 'A file or folder that comes, goes or is closed to the program between two looks at the disk cannot be staged here; hostileFiles.test.ts, which is too slow to be run for every mutant, tries it.',
    lines: {
      'src/data/files/fileStamps.ts': [
        "} catch «{ return ''; } → {}»",
        'return «\'\' → "Stryker was here!"»;',
        'return «[] → ["Stryker was here"]»;',
      ],
      'src/data/files/tableFiles.ts': [
        '} catch (problem) «{ this.#tell(name, faults.unreadableFile(reasonOf(problem))); return []; } → {}»',
        '«this.#tell(name, faults.unreadableFile(reasonOf(problem))); → ;»',
        'return «[] → ["Stryker was here"]»;',
      ],
      'src/data/files/termFolders.ts': [
        '} catch (problem) «{ return aboutFile(name, faults.unreadableFile(reasonOf(problem))); } → {}»',
        '(isFolder && (entriesOf(join(path, name)) ?? «[] → ["Stryker was here"]»).some((inner) => /\\.csv$/i.test(inner.name))),',
      ],
      'src/data/readTerm.ts': ['«findings.add(aboutFile(file, changedWhileRead)); → ;»'],
    },
  },
  {
    why: 'An open file that was read is not seen from outside.',
    lines: {
      'src/data/files/readBytes.ts': [
        '} finally «{ closeSync(descriptor); } → {}»',
        '«closeSync(descriptor); → ;»',
      ],
    },
  },
  {
    why: 'JavaScript gives the same for what is missing: a comparison with it is false, nothing is found by it, its text is no day.',
    lines: {
      'src/data/checks/levels.ts': [
        'if («record.level === undefined || own === undefined → false») continue;',
        'if («record.level === undefined || own === undefined → record.level === undefined && own === undefined») continue;',
        'if («record.level === undefined → false» || own === undefined) continue;',
        'if (record.level === undefined || «own === undefined → false») continue;',
      ],
      'src/data/checks/rowChecks.ts': [
        'if («decided !== undefined → true» && elected > decided) {',
        'if («figure !== undefined → true» && isNamingFigure(figure))',
      ],
      'src/data/files/tableFiles.ts': [
        'if («meant !== undefined && isTableName(meant) → meant !== undefined || isTableName(meant)») this.spoilt.add(meant);',
        'if («meant !== undefined → true» && isTableName(meant)) this.spoilt.add(meant);',
      ],
      'src/data/findings.ts': [
        'const known = «cause === undefined → false» ? undefined : causes.get(cause);',
        'if («cause !== undefined → true») causes.set(cause, { at: found.length, further: 0 });',
      ],
      'src/data/readData.ts': [
        'const asOf = «options.asOf === undefined → false» ? undefined : isoDay(options.asOf);',
      ],
      'src/data/settings/readSettings.ts': [
        'const years = «term === undefined → false» ? undefined : yearsOf(term);',
      ],
      'src/data/settings/settingFaults.ts': [
        'const years = «term === undefined → false» ? undefined : yearsOf(term);',
      ],
      'src/data/termOf.ts': [
        'if («row.level === undefined → false» || units.find(row.code)?.entry.record.level !== row.level) return row;',
      ],
    },
  },
  {
    why: 'A term without settings or tables has an error, which is asked for too.',
    lines: {
      'src/data/readData.ts': [
        'if («!settings || !tables → false» || findings.some(isError)) return { findings, files };',
        'if («!settings || !tables → !settings && !tables» || findings.some(isError)) return { findings, files };',
      ],
    },
  },
  {
    why: 'Node reads folders in order of name on Linux; other systems have orders of their own.',
    lines: {
      'src/data/files/folderEntries.ts': [
        '.sort(«(a, b) => byCodeUnit(a.name, b.name) → () => undefined»)',
        'return «readdirSync(path, { withFileTypes: true }) .filter(({ name }) => !/^(?:\\.|~\\$)|^… → readdirSync(path, { withFileTypes: true }).filter(({ name }) => !/^(?:\\.|~\\$)|^(…»',
      ],
    },
  },
  {
    why: 'What is equal, or the same, was dealt with before.',
    lines: {
      'src/data/files/folderEntries.ts': ['return «a < b → a <= b» ? -1 : 1;'],
    },
  },
  {
    why: 'No fault of a row is a notice.',
    lines: {
      'src/data/quarantine.ts': ["return «fault.severity === 'error' → true»"],
    },
  },
  {
    why: 'A copy says the same.',
    lines: {
      'src/data/termOf.ts': [
        'return code === undefined || «code === record.parent → false» ? record : { ...record, parent: code };',
      ],
    },
  },
  {
    why: 'No column has the name of a table.',
    lines: {
      'src/data/headings/headingNames.ts': [
        'if («second !== undefined → true» && isTableName(first) && first !== table.name) return undefined;',
      ],
    },
  },
  {
    why: 'What is no object has no properties to copy.',
    lines: {
      'src/data/settings/settingFaults.ts': [
        "return «typeof value === 'object' && value !== null → true» ? { ...value } : {};",
        "return «typeof value === 'object' && value !== null → typeof value === 'object' || value !== null» ? { ...value } : {};",
        "return «typeof value === 'object' → true» && value !== null ? { ...value } : {};",
        "return typeof value === 'object' && «value !== null → true» ? { ...value } : {};",
      ],
    },
  },
  {
    why: 'The text is for those who mend the program; no user meets it.',
    lines: {
      'src/data/settings/jsonPlaces.ts': ['super(«\'not JSON\' → ""»);'],
      'src/data/settings/settingShapes.ts': [
        "context.addIssue(«{ code: 'custom', message: 'not a day' } → {}»);",
        "context.addIssue({ code: «'custom' → \"\"», message: 'not a day' });",
        "context.addIssue({ code: 'custom', message: «'not a day' → \"\"» });",
      ],
      'src/data/settings/settingsOf.ts': [
        'if (!newest) throw new RangeError(«\'The shape of the settings asks for a reporting date.\' → ""»);',
        "if («!newest → false») throw new RangeError('The shape of the settings asks for a reporting date.');",
      ],
    },
  },
  {
    why: 'The last heading that says something is not blank.',
    lines: {
      'src/data/headings/layout.ts': [
        'blank && «index < lastNamed(heading) → index <= lastNamed(heading)» ? [index] : [],',
      ],
    },
  },
  {
    why: 'Nothing else is thrown there.',
    lines: {
      'src/data/settings/jsonPlaces.ts': ['if («problem instanceof Broken → true»)'],
    },
  },
  {
    why: 'Of both rows it would stand for the same.',
    lines: {
      'src/data/checks/contradictions.ts': [
        "return [asOf, codeKey(code), fold(level), fold(kind ?? «'' → \"Stryker was here!\"»), body, measure].join('\\n');",
        'const match = /^(\\d{1,3})(?:[.,](\\d+))?\\s*%$/.exec(printed?.trim() ?? «\'\' → "Stryker was here!"»);',
        "return match ? `${match[1]!.padStart(3, '0')}.${match[2] ?? «'' → \"Stryker was here!\"»}` : undefined;",
      ],
    },
  },
  {
    why: 'Two that are equal are never compared: places, columns and keys differ.',
    lines: {
      'src/data/checks/duplicates.ts': [
        'return JSON.stringify(parts.sort(([a], [b]) => («a < b → a <= b» ? -1 : 1)));',
        'return JSON.stringify(parts.sort(([a], [b]) => («a < b → a >= b» ? -1 : 1)));',
      ],
      'src/data/checks/tree.ts': [
        'const first = circle.reduce((a, b) => («b.index < a.index → b.index <= a.index» ? b : a));',
      ],
    },
  },
  {
    why: 'A blank line, or a name below a title, reads like a title too.',
    lines: {
      'src/data/rows/readRows.ts': [
        'if («isBlank(texts) → false») continue;',
        'const kind = classify(texts, context, «false → true»);',
      ],
    },
  },
  {
    why: 'Every line below is given its own fate later.',
    lines: {
      'src/data/rows/readRows.ts': ["if («kind.kind === 'stop' → true») rejectRest(row.sheet);"],
    },
  },
  {
    why: 'What stands between the cells is no control character.',
    lines: {
      'src/data/rows/aboveRows.ts': [
        'const control = controlCharacter(texts.join(«\'\' → "Stryker was here!"»));',
      ],
    },
  },
];
