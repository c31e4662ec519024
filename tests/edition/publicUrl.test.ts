import { expect, it } from 'vitest';
import { publicUrlObjection } from '../../src/edition/publicUrl.ts';
import { sourceFromEnvironment } from '../../src/edition/source.ts';

it.each(['https://solieu.example.vn', 'https://solieu.example.vn/', 'http://10.0.0.5:8080'])(
  'PUBLIC_URL may be %s',
  (written) => {
    expect(publicUrlObjection(written)).toBeUndefined();
    const { publicUrl } = sourceFromEnvironment({ PUBLIC_URL: written });
    expect(publicUrl).toBe(written.replace(/\/$/, ''));
  },
);

it('PUBLIC_URL may be left out or empty', () => {
  for (const env of [{}, { PUBLIC_URL: '' }])
    expect(sourceFromEnvironment(env).publicUrl).toBeUndefined();
  expect(publicUrlObjection('')).toBeUndefined();
});

it.each([
  ['solieu.example.vn', 'http or https'],
  ['ftp://solieu.example.vn', 'http or https'],
  ['/so-lieu', 'http or https'],
  ['https://', 'http or https'],
  ['https://solieu.example.vn?a=1', 'behind ? or #'],
  ['https://solieu.example.vn/#top', 'behind ? or #'],
  ['https://name:word@solieu.example.vn', 'user name'],
  ['https://example.vn/so-lieu/', 'a folder "/so-lieu/" is not supported'],
])('%s is refused in one line of both languages', (written, reason) => {
  const objection = publicUrlObjection(written)!;
  expect(objection).toContain(`PUBLIC_URL "${written}": `);
  expect(objection).toContain(reason);
  expect(objection).toMatch(/phải|không|chưa/);
  expect(objection.split('\n')).toHaveLength(1);
  expect(sourceFromEnvironment({ PUBLIC_URL: written }).publicUrl).toBeUndefined();
});
