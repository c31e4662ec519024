import type { Messages } from '../messages.ts';
import { figureTexts } from './figures.ts';
import { methodTexts } from './methods.ts';
import { siteTexts } from './site.ts';

export const en: Messages = { ...siteTexts, ...figureTexts, ...methodTexts };
