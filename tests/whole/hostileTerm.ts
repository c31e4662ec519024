/** A term without a fault whose every word is a trap: markup, letters from right to left, names that never end. */
import Papa from 'papaparse';

/** What a script that ran would do, and markup that would be an element of this id if it were taken for markup. */
export const MARK = 'hostile';
const ran = `document.title='${MARK}'`;

export const MARKUP = `</script><script>${ran}</script></title></textarea></style>--> ]]>"' &amp; & <b id=${MARK}>đậm</b><img id=${MARK} src=x onerror="${ran}"><svg onload=${ran}>\${7*7}{{7*7}}`;
/** Letters alone: signs that turn the direction are refused by the reader. */
export const RIGHT_TO_LEFT = 'قرية السلام שלום עולם';
export const COMBINING = `Tổ q${'\u0323\u0302\u0301\u0308'.repeat(6)}x${'\u0336'.repeat(8)} hợp`;
export const LONG_WORDS = 'Đảng bộ các cơ quan sự nghiệp '.repeat(10).trim();
export const LONG_WORD = 'Đảngbộcáccơquan'.repeat(20);
export const QUOTES = `Đơn vị "A" & 'B' <C> \\ ; , %3Cb%3E`;
export const FORMULA = '=HYPERLINK("http://stranger.example","x")';

export const TERM = 'bay-2020-2025';

/** A prime number of them, so that each comes into every column. */
export const TRAPS = [
  MARKUP,
  RIGHT_TO_LEFT,
  COMBINING,
  LONG_WORDS,
  QUOTES,
  LONG_WORD,
  FORMULA,
] as const;

/** Another trap for each cell that holds words, one after another. */
function* traps(): Generator<string, never> {
  for (let index = 1; ; index++) for (const text of TRAPS) yield `${text} ${index}`;
}

/** The files of the term. `*` in a cell is where words stand. */
export function hostileTerm(): Readonly<Record<string, string>> {
  const next = traps();
  const table = (...lines: readonly string[]) =>
    Papa.unparse(
      lines.map((line) => line.split(';').map((cell) => (cell === '*' ? next.next().value : cell))),
    );
  return {
    'term.json': JSON.stringify({
      name: `${MARKUP} ${RIGHT_TO_LEFT}`,
      nameEn: `${MARKUP} ${COMBINING}`,
      term: '2020–2025',
      congress: 'XII',
      root: 'R',
      reportingDates: ['2020-05-25', '2020-06-30'],
      owner: MARKUP,
      notes: [MARKUP, LONG_WORD],
      targets: { women: 0.15 },
    }),
    'plan.csv': table(
      'level;name;nameEn;appliesTo;start;deadline;document',
      'chi-bo;*;*;;1/1/2020;31/3/2020;*',
      'co-so;*;*;;;20/6/2020;*',
      'huyen;*;*;;;31/8/2020;*',
      'tinh;*;*;;;31/10/2020;*',
    ),
    'organizations.csv': table(
      'code;name;shortName;parent;level;kind;pilot;members',
      'R;*;*;;tinh;*;;',
      ...['A', 'B', 'C'].map((code) => `${code};*;*;R;huyen;*;;40`),
      ...['A-1', 'A-2', 'B-1', 'C-1', 'C-2', 'C-3'].map(
        (code) => `${code};*;*;${code[0]};co-so;*;;12`,
      ),
      'A-1-1;*;*;A-1;chi-bo;*;x;12',
    ),
    'congresses.csv': table(
      'code;planned;opened;closed;delegatesSummoned;delegatesPresent;comments;formation;note',
      'A;25/6/2020;25/6/2020;26/6/2020;180;178;25;bầu;*',
      'B;20/8/2020;;;;;;;*',
      'A-1;;20/5/2020;21/5/2020;120;118;0;;*',
      'A-2;;22/6/2020;23/6/2020;50;50;3;;*',
      'B-1;10/6/2020;;;;;;;*',
      'C-1;12/7/2020;;;;;;;*',
      'A-1-1;;12/3/2020;12/3/2020;12;12;;;*',
    ),
    'elections.csv': table(
      'code;body;decided;elected;reelected;firstTime;women;young;minority;asPlanned;direct',
      'A;ban chấp hành;39;38;26;12;7;5;35;không;',
      'A-1;ban chấp hành;15;14;10;4;3;2;14;không;có',
    ),
    'categories.csv': table('key;name;nameEn;area', 'mot;*;*;văn kiện', 'hai;*;*;nhân sự'),
    'limitations.csv': table(
      'code;category;level;text;recorded;status;resolved;source',
      'R;mot;co-so;*;30/6/2020;;;*',
      'A-1;mot;;*;21/5/2020;đã;1/6/2020;*',
      'A;hai;;*;26/6/2020;đang;;*',
    ),
    'tasks.csv': table(
      'code;task;text;deadline;done;source',
      'R;rút kinh nghiệm;*;15/6/2020;;*',
      'A;chuẩn y;*;15/7/2020;29/6/2020;*',
      'A-1;khác;*;1/6/2020;;*',
    ),
    'milestones.csv': table(
      'date;endDate;kind;title;titleEn;number;source',
      '30/5/2019;;văn bản;*;*;*;*',
      '20/4/2020;;kế hoạch;*;*;*;*',
      '26/10/2020;28/10/2020;đại hội;*;*;*;*',
    ),
    'reported.csv': table(
      'asOf;code;level;kind;measure;numerator;denominator;rate;type;source;url',
      "30/6/2020;R;co-so;;đã tiến hành;2;8;25%;công bố;*;https://example.org/?a=1&b='x'&c=%22",
      '30/6/2020;R;co-so;;đã tiến hành;3;8;hơn 30%;báo cáo;*;',
    ),
    'publication.csv': table(
      'figure;audience;approvedBy;approvedOn',
      'completion-by-level;công khai;*;2/7/2020',
      'completion-by-committee;công khai;*;2/7/2020',
      'timeline;công khai;*;2/7/2020',
    ),
    'corrections.csv': table(
      'figure;asOf;date;reason;reasonEn',
      'completion-by-level;25/5/2020;5/7/2020;*;*',
    ),
  };
}
