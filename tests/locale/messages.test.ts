import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/locale/messages.ts';

const [vi, en] = [messages('vi'), messages('en')];

/** All source that may use a text, the texts themselves left out. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith('locale'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** A key is used as it stands, or through a pattern such as `measure.${…}`. */
function isUsed(key: string): boolean {
  if (source.includes(`'${key}'`)) return true;
  const patterns = [...source.matchAll(/\[\s*`([^`]*\$\{[^`]*)`\s*\]/g)].map((match) => match[1]!);
  return patterns.some((pattern) => {
    const parts = pattern.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('[\\w-]+')}$`).test(key);
  });
}

describe('The texts', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it('are all used', () => {
    expect(Object.keys(vi).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are never empty', () => {
    for (const texts of [vi, en])
      for (const [key, text] of Object.entries(texts)) expect(text, key).toBeTruthy();
  });

  it('are composed Vietnamese (NFC), as everything on a page is', () => {
    for (const text of Object.values(vi))
      if (typeof text === 'string') expect(text).toBe(text.normalize('NFC'));
  });
});

describe('A level inside a sentence', () => {
  it('loses its capital but not its abbreviation', () => {
    expect(vi['level.inSentence']('Tổ chức cơ sở đảng')).toBe('tổ chức cơ sở đảng');
    expect(vi['level.inSentence']('Đảng bộ tỉnh')).toBe('đảng bộ tỉnh');
    expect(vi['level.inSentence']('TCCSĐ')).toBe('TCCSĐ');
    expect(en['level.inSentence']('Grassroots organisations')).toBe('grassroots organisations');
  });

  it('is given a noun where its name is only a rank', () => {
    expect(vi['level.inSentence']('Cấp huyện và tương đương')).toBe(
      'tổ chức đảng cấp huyện và tương đương',
    );
  });
});
