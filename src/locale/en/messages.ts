import type { Translated } from '../translated.ts';
import type { vi } from '../vi/messages.ts';
import { columnsTexts } from './figures/columns.ts';
import { commonTexts } from './figures/common.ts';
import { completionTexts } from './figures/completion.ts';
import { limitationsTexts } from './figures/limitations.ts';
import { reportedTexts } from './figures/reported.ts';
import { timelineTexts } from './figures/timeline.ts';
import { timelinessTexts } from './figures/timeliness.ts';
import { methodTexts } from './methods.ts';
import { siteTexts } from './site.ts';

export const en: Translated<typeof vi> = {
  ...siteTexts,
  ...commonTexts,
  ...columnsTexts,
  ...completionTexts,
  ...timelinessTexts,
  ...timelineTexts,
  ...limitationsTexts,
  ...reportedTexts,
  ...methodTexts,
};
