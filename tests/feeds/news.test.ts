import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/feeds/dates.ts';
import { insidePages, publicPages } from '../../src/edition/newsPages.ts';
import { isPublished, newestDay, newsOf, type News } from '../../src/feeds/news.ts';
import type { Locale } from '../../src/locale/format.ts';
import { registerOf } from '../../src/statistics/register.ts';
import { readFiles, withFiles } from '../data/smallTerm.ts';

const heading = 'Biểu đồ;Phân loại;Đơn vị duyệt;Ngày duyệt;Không công bố trước';
const correctionHeading = 'Biểu đồ;Ngày chốt;Ngày đính chính;Lý do;Tiếng Anh';

function termWith({ publication = [], corrections = [] }: Partial<Record<string, string[]>>) {
  const { terms, problems } = readFiles(
    withFiles({
      'publication.csv': [heading, ...publication].join('\n'),
      'corrections.csv': [correctionHeading, ...corrections].join('\n'),
    }),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return terms[0]!;
}

const brief = (news: readonly News[]) => news.map(({ id, date }) => `${date} ${id}`);
const newsFor = (rows: Parameters<typeof termWith>[0], locale: Locale = 'vi') =>
  newsOf([termWith(rows)], { locale, pages: insidePages(locale) });
const datesFor = (
  rows: Parameters<typeof termWith>[0],
  locale: Locale = 'vi',
  readers: 'inside' | 'everyone' = 'inside',
) => datesOf([registerOf(termWith(rows))], locale, readers);

const published = 'completion-by-level;công khai;Văn phòng;02/7/2020;';
const embargoed = 'timeline;công khai;Văn phòng;02/7/2020;15/7/2020';
const internal = 'election-outcome;nội bộ;;;';
const approvedInternal = 'limitations-by-category;nội bộ;Văn phòng;02/7/2020;';

describe('The news', () => {
  it('are the reporting dates, the corrections and the published figures, newest first', () => {
    const news = newsFor({
      publication: [published],
      corrections: ['completion-by-level;30/6/2020;05/7/2020;Bổ sung một đơn vị;'],
    });
    expect(brief(news)).toEqual([
      '2020-07-05 bk-2020-2025/correction/completion-by-level/2020-06-30/2020-07-05',
      '2020-07-02 bk-2020-2025/publication/completion-by-level',
      '2020-06-30 bk-2020-2025/revision/2020-06-30',
      '2020-05-25 bk-2020-2025/revision/2020-05-25',
    ]);
  });

  it('name no figure that is internal, approved or not, corrected or not', () => {
    for (const locale of ['vi', 'en'] as const) {
      const news = newsFor(
        {
          publication: [internal, approvedInternal],
          corrections: [
            'election-outcome;30/6/2020;05/7/2020;Lý do kín;Secret reason',
            'limitations-by-category;30/6/2020;05/7/2020;Lý do kín;Secret reason',
            'documents-discussion;30/6/2020;05/7/2020;Lý do kín;Secret reason',
          ],
        },
        locale,
      );
      expect(news.map(({ kind }) => kind)).toEqual(['revision', 'revision']);
    }
  });

  it('wait for the day before which a figure may not be published', () => {
    expect(brief(newsFor({ publication: [embargoed] }))).toHaveLength(2);
    const past = 'timeline;công khai;Văn phòng;02/6/2020;15/6/2020';
    expect(brief(newsFor({ publication: [past] }))).toContain(
      '2020-06-15 bk-2020-2025/publication/timeline',
    );
  });

  it('tell a correction in the language of the feed, where its reason is given in it', () => {
    const corrections = [
      'completion-by-level;30/6/2020;05/7/2020;Bổ sung một đơn vị;One unit was added',
      'completion-by-level;25/5/2020;05/7/2020;Chỉ có tiếng Việt;',
    ];
    const summaries = (locale: Locale) =>
      newsFor({ publication: [published], corrections }, locale)
        .filter(({ kind }) => kind === 'correction')
        .map(({ summary }) => summary);
    expect(summaries('vi')).toEqual(['Chỉ có tiếng Việt', 'Bổ sung một đơn vị']);
    expect(summaries('en')).toEqual(['Chỉ có tiếng Việt', 'One unit was added']);
  });

  it('tell two corrections of one day apart', () => {
    const row = (reason: string) => `completion-by-level;30/6/2020;05/7/2020;${reason};`;
    const news = newsFor({ publication: [published], corrections: [row('Một'), row('Hai')] });
    expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
  });
});

describe('News for those outside', () => {
  const term = termWith({
    publication: [published, embargoed],
    corrections: ['completion-by-level;25/5/2020;05/7/2020;Bổ sung;Added'],
  });

  it('lead to pages of the public bundle, at its own address', () => {
    const news = newsOf([term], { locale: 'en', pages: publicPages('en', 'https://so-lieu.vn') });
    expect(news.map(({ kind, page }) => `${kind} ${page}`)).toEqual([
      'correction https://so-lieu.vn/en/bk-2020-2025/embed/completion-by-level@2020-05-25/',
      'publication https://so-lieu.vn/en/bk-2020-2025/embed/completion-by-level/',
      'revision https://so-lieu.vn/en/',
      'revision https://so-lieu.vn/en/',
    ]);
  });

  it('exist where a figure is published, and not for one that waits', () => {
    expect(isPublished(term)).toBe(true);
    expect(isPublished(termWith({ publication: [embargoed, internal] }))).toBe(false);
  });

  it('are as new as the newest piece of news inside', () => {
    const [newest] = newsOf([term], { locale: 'vi', pages: insidePages('vi') });
    expect(`${newestDay([term])}`).toBe(`${newest!.date}`);
    expect(`${newestDay([termWith({})])}`).toBe('2020-06-30');
  });
});

describe('The calendar', () => {
  it('holds reporting dates, and deadlines on the last day on time', () => {
    expect(datesFor({}).map(({ day, summary }) => `${day} ${summary}`)).toEqual([
      '2020-03-31 Ngày cuối đúng hạn: Chi bộ',
      '2020-05-25 Chốt số liệu: Đảng bộ tỉnh Bắc Kạn',
      '2020-06-29 Ngày cuối đúng hạn: Tổ chức cơ sở đảng',
      '2020-06-30 Chốt số liệu: Đảng bộ tỉnh Bắc Kạn',
      '2020-06-30 Ngày cuối đúng hạn, đại hội điểm: Cấp huyện',
      '2020-08-30 Ngày cuối đúng hạn: Cấp huyện',
      '2020-10-31 Ngày cuối đúng hạn: Cấp tỉnh',
    ]);
  });

  it('says a deadline in the words of the plan', () => {
    const descriptions = datesFor({}).map(({ description }) => description);
    expect(descriptions).toContain('Đảng bộ tỉnh Bắc Kạn. Hạn: hết ngày 31/3/2020. KH 153');
    expect(descriptions).toContain('Đảng bộ tỉnh Bắc Kạn. Hạn: trước ngày 30/6/2020');
  });

  it('announces planned releases, one event a day, and names nothing internal', () => {
    const also = 'congress-calendar;công khai;Văn phòng;02/7/2020;15/7/2020';
    const hidden = 'election-outcome;nội bộ;;;15/7/2020';
    const dates = datesFor({ publication: [published, embargoed, also, hidden] }, 'en');
    const planned = dates.filter(({ id }) => id.includes('release'));
    expect(planned.map(({ id, day }) => `${id} ${day}`)).toEqual([
      'bk-2020-2025/release/2020-07-15 2020-07-15',
    ]);
    expect(planned[0]!.summary).toMatch(/^Planned release: [^,]+, [^,]+$/);
  });

  it('tells those outside that something is planned, and not what', () => {
    const dates = datesFor({ publication: [published, embargoed] }, 'vi', 'everyone');
    expect(dates.filter(({ id }) => id.includes('release')).map(({ summary }) => summary)).toEqual([
      'Dự kiến công bố số liệu',
    ]);
  });
});
