import { describe, expect, it } from 'vitest';
import { atom, tag, type Feed } from '../../src/feeds/atom.ts';
import { readAtom } from './validAtom.ts';

const entry = (id: string, day: string, title = 'Kỳ chốt mới') => ({
  id: tag('vi', id),
  title,
  summary: 'Số của các kỳ trước giữ nguyên.',
  date: Temporal.PlainDate.from(day),
  page: '/bac-kan-2020-2025/',
  category: { term: 'revision', label: 'Số liệu mới' },
});
const feed = (...entries: Feed['entries']): Feed => ({
  id: tag('vi', 'feed'),
  language: 'vi',
  title: 'Tiến độ Đại hội',
  subtitle: 'Kỳ chốt mới',
  author: 'Ban Tổ chức',
  self: '/feed.xml',
  page: '/changes/',
  entries,
});

describe('An Atom feed', () => {
  it('is valid and gives back what it was given', () => {
    const { entries } = readAtom(atom(feed(entry('a/1', '2020-05-25'))));
    expect(entries).toEqual([
      {
        id: 'tag:tien-do-dai-hoi,2020:vi/a/1',
        title: 'Kỳ chốt mới',
        updated: '2020-05-25T00:00:00+07:00',
        summary: 'Số của các kỳ trước giữ nguyên.',
        category: 'revision',
        href: '/bac-kan-2020-2025/',
      },
    ]);
  });

  it('was brought up to date on the day of its newest entry, never today', () => {
    const { updated } = readAtom(atom(feed(entry('a', '2020-06-30'), entry('b', '2020-07-02'))));
    expect(updated).toBe('2020-07-02T00:00:00+07:00');
  });

  it('holds any text, and drops what XML cannot hold', () => {
    const odd = `<b> & "quoted" 'too' ]]> \u0000\u000B\uFFFE\uD800 𝕍 Đại hội`;
    const { entries } = readAtom(atom(feed(entry('a', '2020-06-30', odd))));
    expect(entries[0]!.title).toBe(`<b> & "quoted" 'too' ]]> \uFFFD 𝕍 Đại hội`);
  });

  it('has ids of the letters of a URI', () => {
    expect(tag('vi', 'nhiệm kỳ/1')).toBe(
      'tag:tien-do-dai-hoi,2020:vi/nhi%E1%BB%87m%20k%E1%BB%B3/1',
    );
  });

  it('is not made without an entry, which gives it its date', () => {
    expect(() => atom(feed())).toThrow(RangeError);
  });
});
