import { expect, it } from 'vitest';
import { blockingScripts } from './auditedPage.ts';

it('Scripts block unless they are modules, deferred, or data', () => {
  expect(blockingScripts('<script src="/a.js"></script><script>let a;</script>')).toBe(2);
  const others = ['type="module" src="/a.js"', 'defer src="/a.js"', 'async src="/a.js"'];
  const data = ['type="application/json"', 'type="application/ld+json"'];
  const tags = [...others, ...data].map((attributes) => `<script ${attributes}></script>`);
  expect(blockingScripts(tags.join(''))).toBe(0);
  expect(blockingScripts('<p>scripts</p>')).toBe(0);
});
