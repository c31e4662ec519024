import { figureTexts } from './figures.ts';
import { methodTexts } from './methods.ts';
import { siteTexts } from './site.ts';

export const vi = { ...siteTexts, ...figureTexts, ...methodTexts };
