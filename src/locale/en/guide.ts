/** The guide for the office that prepares the data, in English. */
import type { guideTexts as pattern } from '../vi/guide.ts';
import type { Translated } from '../translated.ts';

export const guideTexts: Translated<typeof pattern> = {
  'guide.title': 'How to prepare the data',
  'guide.lead':
    'From an Excel sheet to an import report without errors: the steps, the columns of every table, and frequent mistakes.',
  'guide.contents': 'On this page',
  'guide.link': 'How to prepare the files, read a message and mend a mistake:',

  'guide.steps': 'The steps',
  'guide.step.open': 'Open a terminal',
  'guide.open':
    'Open the folder of the product, right-click and choose Open in Terminal. The first time, install with `npm ci`; Node.js 20 or newer must be there.',
  'guide.step.folder': 'Make the folder of the term',
  'guide.folder':
    'In the folder `data` make one folder for the party organisation and the term. Its name becomes the address of the pages, so it has plain letters, digits and hyphens only:',
  'guide.folderOther':
    'Other folders of terms in `data` are published too; the first page shows the newest term. The illustrative data that ship with the product may be deleted.',
  'guide.step.settings': 'Write term.json',
  'guide.settingsStep':
    'Download the sample, open it in Notepad, put in what is true of your organisation and save it in the folder of the term. Every setting is explained under',
  'guide.settingsFile': 'Download the sample term.json',
  'guide.step.templates': 'Download the templates',
  'guide.templates':
    'Take only the tables that you will fill; where there is no data yet, leave the file out, and the site says “no data”.',
  'guide.step.fill': 'Fill them in Excel',
  'guide.fill.oneColumn':
    'If all headings stand in column A: select column A, then Data › Text to Columns › Delimited › Semicolon.',
  'guide.fill.text':
    'Before typing, format the columns of codes and days as Text; otherwise Excel may turn `3/2025` into `Mar-25` and `01` into `1`.',
  'guide.fill.row': 'One thing in a row, no merged cells, no personal names.',
  'guide.fill.blank':
    'Leave a cell blank where the number is not known; write `0` where it is none.',
  'guide.fill.original':
    'Keep the original as .xlsx and correct it there: a CSV opened in Excel again may lose codes and days.',
  'guide.fill.example': 'A filled example',
  'guide.step.save': 'Save as CSV',
  'guide.save.utf8':
    'Choose File › Save As › `CSV UTF-8 (Comma delimited) (*.csv)`. Semicolons, commas or tabs may separate the cells.',
  'guide.save.unicodeText':
    'Where Excel does not offer it: choose `Unicode Text (*.txt)` and change the ending of the file to `.csv`.',
  'guide.save.plain':
    'Do not choose `CSV (Comma delimited)` without UTF-8: letters with diacritics may become `?`. Files in windows-1258 that older software exports are read.',
  'guide.save.fonts':
    'Text typed in TCVN3 (font .VnTime) or VNI (font VNI-Times) is refused. Copy the cells, open UniKey Toolkit (Ctrl+Shift+F6), choose the source `TCVN3 (ABC)` or `VNI Windows` and the target `Unicode`, convert the clipboard, paste it back into Excel, change the font and save.',
  'guide.step.place': 'Put the files in place',
  'guide.place.file': 'One file for each table, with the name of the table:',
  'guide.place.folder':
    'Where each unit sends its own: a folder with the name of the table, and in it one file for each unit, named as you like:',
  'guide.place.either': 'Never both a file and a folder for the same table.',
  'guide.step.check': 'Run the check',
  'guide.check': 'It only reads, changes no file, and tells all mistakes of all files at once:',
  'guide.step.read': 'Read a message',
  'guide.read':
    'Each problem is one line in English, with the same in Vietnamese below it. For example, a file with the line',
  'guide.readThen': 'makes the program say:',
  'guide.part.file': 'The file',
  'guide.part.line': 'Line of the file, from 1',
  'guide.part.column': 'Character of that line, from 1',
  'guide.part.cell': 'Cell in Excel: column and row',
  'guide.part.severity':
    'Severity: an `error` must be mended before the site can be built; a `warning` should be looked at; a `notice` only informs',
  'guide.part.code': 'Name of the kind of problem, which never changes; quote it when you ask',
  'guide.part.message': 'What was found and what was expected',
  'guide.part.hint': 'What to do',
  'guide.step.mend': 'Mend and run again',
  'guide.mend':
    'Correct the original, save the CSV again, and run the check until the last line begins with `0 lỗi/errors`.',
  'guide.step.start': 'Build the site',
  'guide.start':
    'This checks once more, builds the site and prints its address; open that in a browser:',

  'guide.settings': 'The file term.json',
  'guide.settingsLead':
    'One setting in a line, text in quotation marks, a comma between two settings. Leave out the whole line of a setting that is not needed.',
  'guide.settingsTable': 'Table of the settings',
  'guide.setting': 'Setting',
  'guide.setting.name': 'Name of the party organisation',
  'guide.setting.nameEn': 'Its name in English',
  'guide.setting.term': 'The term',
  'guide.setting.congress': 'Number of the congress',
  'guide.setting.root': 'Code of the root in the table organizations',
  'guide.setting.reportingDates':
    'The reporting dates (year-month-day); the pages open at the newest',
  'guide.setting.owner': 'Issuing office, named at the foot of the pages',
  'guide.setting.targets': 'Shares that committees are to reach',
  'guide.setting.youngAgeLimit': 'Age limit of the column Trẻ (young)',
  'guide.setting.smallCell':
    'With fewer congresses than this no committee is named in a finding; 5 by default',
  'guide.setting.illustrative': 'Tables with invented rows, which the pages mark',
  'guide.setting.aliases': 'An office’s own headings and the columns they mean',
  'guide.setting.notes': 'Notes shown on the overview',

  'guide.columns': 'The columns of every table',
  'guide.columnsLead':
    'Headings are matched without regard to case, diacritics, spaces, `_` and `-`; their order is free; other columns are named and left out. Further headings of your own go into `aliases` of term.json.',
  'guide.column': 'Column',
  'guide.key': 'English key',
  'guide.required': 'Required',
  'guide.required.yes': 'required',
  'guide.required.column': 'column required, cell may be blank',
  'guide.required.no': 'no',
  'guide.holds': 'What to write',
  'guide.meaning': 'Meaning',
  'guide.tableRequired': 'Required table.',
  'guide.tableOptional': 'Optional table.',
  'guide.template': (file) => `Download the template ${file}`,
  'guide.aliases': 'Other headings that are accepted',
  'guide.examples': (examples) => `For example: ${examples}`,
  'guide.blank': (word) => `Blank means “${word}”.`,
  'guide.cell.code':
    'A code: at most 64 letters, digits, dots, underscores or hyphens, beginning with a letter or digit',
  'guide.cell.unit': 'Code of an organisation in the table organizations',
  'guide.cell.parent': 'Code of an organisation in the table organizations',
  'guide.cell.level': 'Key or name of a level in the table plan',
  'guide.cell.category': 'Key or name of a category in the table categories',
  'guide.cell.figure': 'Id of a figure',
  'guide.cell.name': 'Text of one line',
  'guide.cell.text': 'Text, of several lines if need be',
  'guide.cell.day': 'Day/month/year',
  'guide.cell.start': 'A day, month or quarter; a month or quarter means its first day',
  'guide.cell.end': 'A day, month or quarter; a month or quarter means its last day',
  'guide.cell.count': 'A whole number of 0 or more',
  'guide.cell.agendaItems': '2, 3 or 4',
  'guide.cell.yesNo': 'Yes or no',
  'guide.cell.rate': 'The rate as printed',
  'guide.cell.tile': 'Column, row',
  'guide.cell.url': 'A web address',
  'guide.cell.choice': (words) => `One of: ${words}`,

  'guide.skipped': 'Lines that are skipped',
  'guide.skippedLead':
    'Titles, running numbers and totals need not be deleted: the program knows them. For example:',
  'guide.skippedTable': 'Every line of the example',
  'guide.line': 'Line',
  'guide.text': 'In the file',
  'guide.fate': 'What becomes of it',
  'guide.fate.accepted': 'accepted',
  'guide.fate.skipped': (reason) => `skipped: ${reason}`,
  'guide.accounted': (lines, accepted, skipped) =>
    `${lines} lines = ${accepted} accepted + ${skipped} skipped. Every line is accounted for; one that looks like data and cannot be read is an error, never skipped. The column STT (running numbers) is not read.`,
  'guide.accountedPage': 'Every line of the present data is accounted for on the page',

  'guide.mistakes': 'Frequent mistakes',
  'guide.mistakesLead':
    'The messages are what the program says when it reads a file with that mistake.',
  'guide.mistake.workbook': 'An Excel file was copied into the folder and not saved as CSV',
  'guide.mistake.unicodeText': 'Saved as Unicode Text, the ending of the file not changed',
  'guide.mistake.lostLetters': 'Saved as plain CSV instead of CSV UTF-8',
  'guide.mistake.fontEncoding': 'Text typed in the font .VnTime',
  'guide.mistake.ownHeading': 'The heading of a required column was changed',
  'guide.mistake.emptyTemplate': 'A template was left in the folder unfilled',
  'guide.mistake.mergedCells': 'Merged cells',
  'guide.mistake.unknownUnit': 'A code that the table organizations does not have',
  'guide.mistake.twice': 'Two rows for the congress of one organisation',
  'guide.mistake.monthFirst': 'A day in the American order, month first',
  'guide.mistake.narrowColumn': 'The column of days was too narrow, and Excel saved ########',
  'guide.mistake.unit': 'A unit written after the number',
  'guide.mistake.onlyClosed': 'A closing day without an opening day',
};
