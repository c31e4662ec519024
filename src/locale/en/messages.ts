import type { Translated } from '../translated.ts';
import type { vi } from '../vi/messages.ts';
import { figureTexts } from './figures.ts';
import { methodTexts } from './methods.ts';
import { siteTexts } from './site.ts';

export const en: Translated<typeof vi> = { ...siteTexts, ...figureTexts, ...methodTexts };
