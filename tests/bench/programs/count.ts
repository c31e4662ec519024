/**
 * `count.ts DATA DATES`: counts a term as of so many days, once it is read; `count.ts DATA DATES whole`: reads it and
 * counts. Tells how long it took.
 */
import { performance } from 'node:perf_hooks';
import { readData } from '../../../src/data/readData.ts';
import { registerOf } from '../../../src/statistics/register.ts';
import { statisticsOf } from '../../../src/statistics/statisticsOf.ts';

const [data, dates, whole] = process.argv.slice(2) as [string, string, string | undefined];

const beforeReading = performance.now();
const [term] = readData(data).terms;
if (term === undefined) throw new Error('The term has an error.');
const last = term.settings.defaultDate;
// Week by week up to the newest day.
const reportingDates = Array.from({ length: Number(dates) }, (_, weeks) =>
  last.subtract({ weeks }),
);
const settings = { ...term.settings, reportingDates: reportingDates.reverse() };
const afterReading = performance.now();
const { dates: counted } = statisticsOf(registerOf({ ...term, settings }));
const end = performance.now();
if (counted.length !== reportingDates.length) throw new Error('A day was not counted.');
console.log(JSON.stringify({ milliseconds: end - (whole ? beforeReading : afterReading) }));
