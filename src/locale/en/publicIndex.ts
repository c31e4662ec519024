/** Words of the pages that belong to the public bundle alone. */
import type { Translated } from '../translated.ts';
import type { publicIndexTexts as pattern } from '../vi/publicIndex.ts';

export const publicIndexTexts: Translated<typeof pattern> = {
  'public.title': 'Published figures',
  'public.lead':
    'Numbers approved for publication, each with its date and source. Every figure can be downloaded as a picture and as a table.',
  'public.none': 'No figure has been published yet.',
  'public.files': 'Download:',
  'public.dates': 'Reporting dates:',
  'public.corrections': 'Corrections',
  'public.correctionsLead':
    'Published numbers that were mistaken. The published version stays at its address and names the corrected one.',
  'public.follow': 'Follow',
};
