import { describe, expect, it } from 'vitest';
import { SETTING_KEYS } from '../../src/data/settings/settingShapes.ts';
import { TABLES, TABLE_NAMES } from '../../src/data/tables.ts';
import { COLUMN_VISIBILITY, SETTING_VISIBILITY } from '../../src/publicBundle/columns.ts';

describe('What may stand in the public bundle', () => {
  it.each(TABLE_NAMES)('is decided for every column of %s', (table) => {
    const columns = TABLES[table].columns.map(({ key }) => key);
    expect(Object.keys(COLUMN_VISIBILITY[table]).sort()).toEqual(columns.sort());
  });

  it('is decided for every setting', () => {
    expect(Object.keys(SETTING_VISIBILITY).sort()).toEqual([...SETTING_KEYS].sort());
  });

  it('leaves no code, note, text or name to chance', () => {
    for (const table of TABLE_NAMES) {
      for (const key of ['code', 'parent', 'text', 'note'])
        expect(COLUMN_VISIBILITY[table][key] ?? 'internal', `${table}.${key}`).toBe('internal');
      for (const { key, type } of TABLES[table].columns)
        if (type === 'text') expect(COLUMN_VISIBILITY[table][key], key).not.toBe('counted');
    }
  });
});
