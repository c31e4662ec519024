/** The briefing as a page and on paper: the whole report, and on paper nothing but the report. */
import { beforeAll, describe, expect, it } from 'vitest';
import { briefing } from '../../src/briefing/briefing.ts';
import type { Report } from '../../src/briefing/report.ts';
import { openBrowser } from '../../src/commands/browser.ts';
import { printPage } from '../../src/commands/printPage.ts';
import { contextOf } from '../../src/edition/context.ts';
import { address, pathAsOf } from '../../src/edition/paths.ts';
import { locales } from '../../src/locale/format.ts';
import { readEdition } from '../briefing/readEdition.ts';
import { textOf } from '../briefing/textOf.ts';
import { all, mainOf, plain, site } from './builtPage.ts';
import { lettersOf, pdfPages } from './pdfText.ts';

const edition = readEdition();
const { term } = edition.register;
const reports = locales.flatMap((locale) =>
  term.settings.reportingDates.map((asOf) => ({
    locale,
    path: address(locale, ...pathAsOf(term, asOf, 'briefing')),
    report: briefing(contextOf(edition, locale, asOf)),
  })),
);

/** What page and paper must say: the lines, a cell a line; the id of a figure is none of its text. */
function said(report: Report): readonly string[] {
  return textOf(report)
    .flatMap((line) => line.replace(/^\[[a-z-]+\] /, '').split(' | '))
    .map(lettersOf)
    .filter((line) => line !== '');
}

describe.each(reports)('$path', ({ path, report, locale }) => {
  it('says every line of the report, in its order', () => {
    const shown = lettersOf(plain(mainOf(path)));
    let from = 0;
    for (const line of said(report)) {
      const at = shown.indexOf(line, from);
      expect(at, `${line} after ${shown.slice(Math.max(0, from - 60), from)}`).toBeGreaterThan(-1);
      from = at + line.length;
    }
  });

  it('marks its tables and figures of invented rows, and leads from every section to its rows', () => {
    const captions = all('figcaption', mainOf(path)).map(plain);
    const mark = locale === 'vi' ? 'Số liệu minh họa' : 'Illustrative data';
    expect(captions.length).toBeGreaterThan(2);
    expect(captions.filter((caption) => !caption.endsWith(mark))).toEqual([]);
    const leads = mainOf(path).match(/<p class="report-numbers"/g);
    expect(leads).toHaveLength(report.sections.length);
  });

  it('leads to its other dates, in plain links', () => {
    const links = [...mainOf(path).matchAll(/href="([^"]+\/briefing\/)"/g)].map(([, href]) => href);
    const own = reports.filter((other) => other.locale === locale);
    expect(links).toEqual(own.map((other) => other.path));
  });
});

describe('The briefing on paper', () => {
  const asOf = term.settings.defaultDate;
  const { path, report } = reports.find(({ report: { locale, asOf: day } }) => {
    return locale === 'vi' && day.equals(asOf);
  })!;
  let pdf: Uint8Array;
  let pages: readonly (readonly string[])[];
  beforeAll(async () => {
    const browser = await openBrowser();
    pdf = await printPage(browser, site, path, asOf);
    await browser.close();
    pages = await pdfPages(pdf);
  });

  it('is whole, on two to four numbered sheets of A4, without the site around it', () => {
    expect(Buffer.from(pdf).toString('latin1')).toMatch(
      /\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/,
    );
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
    pages.forEach((lines, index) => expect(lines).toContain(`${index + 1} / ${pages.length}`));
    const sheets = pages.map((lines) => lettersOf(lines.filter(isNoNumber).join('\n')));
    expect(said(report).filter((line) => !isPrinted(line, sheets))).toEqual([]);
    for (const words of ['Phương pháp', 'Các lần chốt', 'Số liệu của mục này'])
      expect(sheets.join('')).not.toContain(lettersOf(words));
  });

  it('leaves no heading at the foot of a sheet', () => {
    const headings = report.sections.flatMap(({ heading, parts }) => [
      heading,
      ...parts.flatMap((part) => part.heading ?? []),
    ]);
    const last = pages.map((lines) => lettersOf(lines.filter(isNoNumber).at(-1)!));
    expect(headings.filter((one) => last.some((line) => line.endsWith(lettersOf(one))))).toEqual(
      [],
    );
  });

  it('has tags for screen readers and bookmarks, and no hour of the clock', () => {
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
    const moments = text.match(/\(D:\d{14}/g)!;
    expect(new Set(moments)).toEqual(new Set([`(D:${asOf.toString().replaceAll('-', '')}000000`]));
  });
});

/** On one sheet, or begun on one and ended on the next. */
function isPrinted(line: string, sheets: readonly string[]): boolean {
  return sheets.some((sheet, index) => {
    const next = sheets[index + 1] ?? '';
    const isBroken = (at: number) =>
      sheet.endsWith(line.slice(0, at)) && next.startsWith(line.slice(at));
    return sheet.includes(line) || Array.from(line, (_, at) => at).some(isBroken);
  });
}

/** The number of a page stands before or after its text. */
function isNoNumber(line: string): boolean {
  return !/^\d+ \/ \d+$/.test(line);
}
