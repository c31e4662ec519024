/** Words of embeds, in English. */
import type { Translated } from '../translated.ts';
import type { embedTexts as pattern } from '../vi/embeds.ts';

export const embedTexts: Translated<typeof pattern> = {
  'embed.fixed': (date) => `Data fixed at ${date}.`,
  'embed.newer': (date) => `There is data up to the end of ${date}.`,
  'embed.seeNewer': 'See the newer data',

  'embeds.title': 'To embed',
  'embeds.lead':
    'Four ways, from the surest to the fullest. Each has two codes: one follows new data, one keeps the data of a day.',
  'embeds.current': 'Keeps up to date',
  'embeds.fixed': (date) => `Fixed at ${date}`,
  'embeds.picture': 'Picture',
  'embeds.pictureExplained':
    'Shows wherever pictures do. On a phone its letters are small; a tap on it opens the figure.',
  'embeds.static': 'Static HTML',
  'embeds.staticExplained':
    'Drawing and table stand in the article itself and load nothing; new data is pasted again. The content management system must keep the tags svg and table.',
  'embeds.frame': 'Frame',
  'embeds.frameExplained': (height) =>
    `Needs no JavaScript. The system must keep the tag iframe; the frame is ${height} px high, enough from a width of 320 px.`,
  'embeds.script': 'Frame of its own height',
  'embeds.scriptExplained':
    'The same with a JavaScript file under 1 kB that makes the frame as high as its content. Where the system removes the tag script, the frame keeps its fixed height.',
  'embeds.staticCurrent': 'The newest data when pasted',
  'embeds.file': 'Open the HTML file',
  'embeds.preview': 'Preview',
  'embeds.previewPhone': 'Phone, 320 px',
  'embeds.previewArticle': 'Article, 720 px',
  'embeds.theme':
    "A frame is always light. Add ?theme=auto to the end of the address in the code, and it follows the light or dark of the reader's device.",
  'embeds.ownOrigin':
    'PUBLIC_URL is not set, so the codes take the address of this page and are of no use outside the office yet.',
  'embeds.internal':
    'An internal figure: do not embed it outside the office. The codes take the address of this page.',
};
