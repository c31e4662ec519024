/** What was tried before the product is trusted. */
import type { Translated } from '../translated.ts';
import type { trustTexts as vietnamese } from '../vi/trust.ts';

export const trustTexts: Translated<typeof vietnamese> = {
  'trust.title': 'What was tried',
  'trust.lead':
    'What was tried on the software, counted in the last run. The command npm run trust writes the table; no number is typed by hand.',
  'trust.table': 'Results of the tests',
  'trust.read':
    '“Tests” are those that passed of those that ran; a skipped test stands apart and never counts as passed. “Tried on” is the day of the run and the version of the source.',
  'trust.security':
    'What is promised, which threats were thought of, and how to report: the file SECURITY.md of the source.',
  'trust.link': 'What was tried, and how often',
  'trust.point': 'What',
  'trust.tests': 'Tests',
  'trust.counted': 'Counted',
  'trust.when': 'Tried on',
  'trust.never': 'Not run yet',
  'trust.skipped': (a) => `${a.ran}, ${a.skipped} skipped`,
  'trust.tree': (a) =>
    `${a.day}, version ${a.commit}${a.changed ? ', with changes not committed' : ''}`,
  'trust.point.badInput': 'Bad input is told at its place',
  'trust.point.laws': 'Laws that hold for any data',
  'trust.point.mutation': 'Tests notice code that was spoilt',
  'trust.point.determinism': 'Building again gives the same bytes',
  'trust.point.faults': 'Faults leave the earlier site whole',
  'trust.point.browser': 'The browser does what is allowed only',
  'trust.point.serving': 'Servers answer as they should, under load',
  'trust.point.leaks': 'The public bundle holds nothing internal',
  'trust.point.supply': 'Foreign parts are locked',
  'trust.count.faults': (count) => `${count} faults told at their place`,
  'trust.count.twins': (count) => `${count} valid twins taken without complaint`,
  'trust.count.laws': (count) => `${count} laws`,
  'trust.count.runs': (count) => `${count} random trials`,
  'trust.count.mutants': (count) => `${count} spoilt places noticed`,
  'trust.count.builds': (count) => `${count} builds`,
  'trust.count.pages': (count) => `${count} pages`,
  'trust.count.requests': (count) => `${count} requests answered`,
  'trust.count.leaks': (count) => `${count} leaks made on purpose and stopped`,
  'trust.count.packages': (count) => `${count} packages with a checksum`,
  'trust.count.kills': (count) => `killed ${count} times half-way`,
  'trust.count.embeds': (count) => `${count} embeds`,
  'trust.count.files': (count) => `${count} files`,
  'trust.count.headersChecked': (count) => `${count} HTTP headers`,
  'trust.count.failed': (count) => `${count} requests failed`,
  'trust.count.switches': (count) => `${count} switches of the release`,
  'trust.count.nginxPerSecond': (count) => `nginx: ${count} requests a second`,
  'trust.count.nginxP99Milliseconds': (count) => `99% within ${count} ms`,
  'trust.count.caddyPerSecond': (count) => `Caddy: ${count} requests a second`,
  'trust.count.caddyP99Milliseconds': (count) => `99% within ${count} ms`,
};
