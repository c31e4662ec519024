/** Words of the site around the figures, in English. */
import type { siteTexts as pattern } from '../vi/site.ts';
import type { Translated } from '../translated.ts';

export const siteTexts: Translated<typeof pattern> = {
  'site.name': 'Congress Progress',
  'site.skip': 'Skip to the content',
  'site.otherLanguage': 'Tiếng Việt',
  'site.sections': 'Pages',
  'site.terms': 'Terms',
  'site.termLabel': (term) => `Term ${term}`,
  'site.asOf': 'Data up to the end of',
  'site.illustrative': 'Illustrative data',
  'site.illustrativeBanner': (tables) =>
    `This page uses illustrative data in the tables: ${tables}. Only numbers with a published source are real.`,
  'site.quarantineBanner': (rows) =>
    `Built while the data held errors: ${rows} rows were left out, see the page Data.`,
  'site.internal': 'Internal document',
  'site.footer': 'Every number is computed from the exports; the page Methods says how.',

  'tableName.plan': 'plan',
  'tableName.organizations': 'organisations',
  'tableName.congresses': 'congresses',
  'tableName.elections': 'elections',
  'tableName.categories': 'categories of limitations',
  'tableName.limitations': 'limitations',
  'tableName.tasks': 'tasks',
  'tableName.milestones': 'milestones',
  'tableName.reported': 'reported numbers',
  'tableName.publication': 'publication',
  'tableName.corrections': 'corrections',

  'nav.overview': 'Overview',
  'nav.briefing': 'Briefing',
  'nav.progress': 'Progress',
  'nav.timeline': 'Timeline',
  'nav.elections': 'Elections',
  'nav.limitations': 'Limitations',
  'nav.after-congress': 'After the congress',
  'nav.figures': 'Figures',
  'nav.data': 'Data',
  'nav.methods': 'Methods',
  'nav.guide': 'Guide',

  'overview.title': (name) => `Progress of the congresses: ${name}`,
  'overview.heading': 'Progress of party congresses',
  'overview.byLevel': 'Level by level',
  'overview.earlier': 'Reporting dates',
  'overview.notes': 'Notes of the issuing office',
  'page.progress.title': 'Progress',
  'page.progress.lead':
    'How far the congresses are against the total, the plan and the deadline, by level and committee.',
  'page.timeline.title': 'Timeline',
  'page.timeline.lead':
    'Plan, congress days, deadlines and documents on one axis; what lies after the as-of date is planned.',
  'page.elections.title': 'Elections',
  'page.elections.lead':
    'What the completed congresses elected, who sits on the committees, who attended, and how the documents were discussed. Appointed committees are counted apart.',
  'page.after-congress.title': 'After the congress',
  'page.after-congress.lead':
    'Tasks that congresses and inspections left: done, still in time, overdue.',
  'page.limitations.title': 'Limitations',
  'page.limitations.lead':
    'Limitations recorded at the congresses held. Those stated in general, without a count, stand apart and enter no rate.',
  'limitations.statements': 'Stated in general',
  'limitations.statementsNone': 'Nothing was stated in general.',
  'limitations.about': (level) => `About: ${level}`,

  'table.show': 'Table',
  'figure.source': 'Source',

  'data.title': 'Data',
  'data.lead':
    'Which files were read, what became of every line, and whether reported numbers agree.',
  'data.accounting': 'Every line accounted for',
  'data.accountingExplained':
    'Every line that is not blank is accepted, skipped (title, heading, total) or rejected; the three add up to the lines.',
  'data.files': 'Table of files',
  'data.problemTable': 'Table of problems',
  'data.total': 'Total',
  'data.file': 'File',
  'data.lines': 'Lines',
  'data.accepted': 'Accepted',
  'data.skipped': 'Skipped',
  'data.rejected': 'Rejected',
  'data.encoding': 'Encoding',
  'data.delimiter': 'Separator',
  'data.delimiter.tab': 'tab',
  'data.sha256': 'SHA-256',
  'data.skips': 'Skipped lines',
  'data.line': 'Line',
  'data.reason': 'Reason',
  'data.skip.separator': 'line that names the separator',
  'data.skip.title': 'title or footnote',
  'data.skip.heading': 'heading',
  'data.skip.total': 'total row',
  'data.skip.numbering': 'row of column numbers',
  'data.problems': 'Problems found on reading',
  'data.problemsNone': 'No problems.',
  'data.severity': 'Severity',
  'data.severity.error': 'error',
  'data.severity.warning': 'warning',
  'data.severity.notice': 'notice',
  'data.place': 'Place',
  'data.message': 'What it is and what to do',
  'data.reported': 'Reported and computed numbers',
  'data.machine': 'All statistics for machines:',

  'notFound.title': 'There is no such page',
  'notFound.text':
    'The address may be mistyped, or belong to a term that is no longer in the data.',
  'notFound.home': 'To the first page',
};
