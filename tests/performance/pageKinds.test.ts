import { expect, it } from 'vitest';
import { pageKind } from '../../src/performance/pageKinds.ts';

it.each([
  ['/', 'overview'],
  ['/en/', 'overview'],
  ['/bac-kan-2020-2025/', 'overview'],
  ['/en/bac-kan-2020-2025/as-of/2020-05-25/progress/', 'progress'],
  ['/bac-kan-2020-2025/committees/', 'committees'],
  ['/bac-kan-2020-2025/committees/BK-BT/', 'committee'],
  ['/bac-kan-2020-2025/committees/BK-BT/embed/timeline/', 'embed'],
  ['/bac-kan-2020-2025/embed/timeline@2020-05-25/', 'embed'],
  ['/bac-kan-2020-2025/figures/', 'figures'],
  ['/bac-kan-2020-2025/figures/timeline/', 'figure'],
  ['/guide/data/', 'guide'],
  ['/methods/performance/', 'methods'],
  ['/404.html', 'notFound'],
  ['/bac-kan-2020-2025/figures/timeline.html', undefined],
  ['/bac-kan-2020-2025/nowhere/', undefined],
])('%s is a page of the kind %s', (address, kind) => {
  expect(pageKind(address)).toBe(kind);
});
