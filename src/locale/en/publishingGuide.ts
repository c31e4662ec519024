/** The guide for the press office, in English. */
import type { Translated } from '../translated.ts';
import type { publishingGuideTexts as pattern } from '../vi/publishingGuide.ts';

export const publishingGuideTexts: Translated<typeof pattern> = {
  'publishingGuide.title': 'How to publish a figure',
  'publishingGuide.lead':
    'Ten steps from a figure on this site to a number, a sentence and a picture in a report, and how to hear of a correction.',
  'publishingGuide.pictures':
    'The pictures show these very pages, with the illustrative data of the sample term.',
  'publishingGuide.picture': (step) => `Picture of the page: ${step}`,
  'publishingGuide.other': 'See also: ',

  'publishingGuide.gallery.title': 'Open the page Figures',
  'publishingGuide.gallery.text':
    'It lists every figure by topic, each with its main number, the denominator and the as-of date.',
  'publishingGuide.filter.title': 'Show only what may be published',
  'publishingGuide.filter.text':
    'By default every figure is internal. A full square: approved. A dashed one: approved, and its day has not come. An empty one: keep it inside the office.',
  'publishingGuide.status.title': 'See the status and the as-of date',
  'publishingGuide.status.text':
    'The top of the figure’s page says who approved it and when, and up to which date it counts. Not approved: stop here.',
  'publishingGuide.figure.title': 'Read the figure and its notes',
  'publishingGuide.figure.text':
    'Compare the title with the chart and read every note. Do not publish what is marked “Illustrative data”.',
  'publishingGuide.sentence.title': 'Copy the sentence and the number',
  'publishingGuide.sentence.text':
    'Press Copy at the end of the line. Keep the denominator and the date; the rate is rounded already, do not work it out again.',
  'publishingGuide.source.title': 'Give source, coverage and a description',
  'publishingGuide.source.text':
    'Copy the line to cite. Where there is a line on coverage, say how many have reported. The description goes into the field “alternative text” of your system.',
  'publishingGuide.download.title': 'Download the picture',
  'publishingGuide.download.text':
    'PNG for the web, SVG for Word and print, PNG 1200 × 630 for social media. Title, as-of date and source are inside the picture; the file name says organisation, figure and date.',
  'publishingGuide.embed.title': 'Or embed it',
  'publishingGuide.embed.text':
    'Four ways, the safest first: picture with link, static HTML, frame, frame that fits its height. If your system strips one, take the one before it. Preview shows it at the width of a phone and of an article.',
  'publishingGuide.keeping.title': 'Choose “always the newest” or “fixed”',
  'publishingGuide.keeping.text':
    'A report once published takes the fixed code: its numbers and picture never change. A page that follows the congresses takes the newest.',
  'publishingGuide.follow.title': 'Hear of corrections',
  'publishingGuide.follow.text':
    'The page Changes keeps new data, corrections and changes of definition apart. Subscribe to the Atom feed or the calendar at its top. After a correction the old picture stays at its address and leads to the new one.',

  'publishingGuide.approval.title': 'When a figure needs approval',
  'publishingGuide.approval.text':
    'Send the id of the figure (the end of its address, such as completion-by-level) to the office that keeps the data. It adds a row to the table publication: public, who approved, on which day and, if need be, the first day of publication; the next build shows the new status. Figures that name organisations in their limitations, and those of a single committee, have no public form.',
  'publishingGuide.smallCounts.title': 'Small counts in public figures',
  'publishingGuide.smallCounts.text': (least) =>
    `So that nobody can tell a single organisation or person, counts under ${least} of limitations, elections, comments and tasks are joined or read “under ${least}”; levels with fewer than ${least} congresses have no row. The rows may therefore not add up to the total; do not subtract to find what was joined.`,
  'publishingGuide.correction.title': 'On the day of a correction',
  'publishingGuide.correction.text':
    'The office that keeps the data adds a row to the table corrections (figure, reporting date, day, reason) and publishes again. Fixed pictures and files stay as they were; embedded frames gain a line with the correction and a link to the new version. The newsroom mends its sentence after the corrected version and gives the day and the reason.',
};
