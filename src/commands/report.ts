/** The import report as text: for the terminal in both languages, and as JSON for machines. */
import { formatProblem, pathOf } from '../data/formatProblem.ts';
import type { Problem } from '../data/problem.ts';
import type { Reading } from '../data/readData.ts';
import type { FileAccount } from '../data/records.ts';
import type { Edition } from '../edition/edition.ts';
import { ledgerLines } from './ledgerLines.ts';

/** Prints the problems, the published numbers that no longer agree, and the total; gives true when no problem is an error. */
export function printReport(edition: Edition): boolean {
  const { reading, dataFolder } = edition;
  const lines = [...problemLines(reading, dataFolder), ...ledgerLines(edition), totalLine(reading)];
  (isSound(reading) ? console.log : console.error)(lines.join('\n'));
  return isSound(reading);
}

/** Whether the site may be built: no problem is an error. */
export function isSound({ problems }: Reading): boolean {
  return !problems.some(({ severity }) => severity === 'error');
}

/** The whole report: problems, one line for each file, published numbers that no longer agree, the total. */
export function fullReport(edition: Edition): string {
  const { reading, dataFolder } = edition;
  const files = reading.files.map((account) => fileLine(account, dataFolder));
  return [
    ...problemLines(reading, dataFolder),
    ...files,
    ...ledgerLines(edition),
    totalLine(reading),
  ].join('\n');
}

/** `{"problems": […], "files": […]}`, texts in English, paths as they are reached from here. */
export function jsonReport({ reading: { problems, files }, dataFolder }: Edition): string {
  const report = {
    problems: problems.map((problem) => flatProblem(problem, dataFolder)),
    files: files.map((account) => ({ ...account, file: pathOf(account.file, dataFolder) })),
  };
  return JSON.stringify(report, null, 2);
}

function flatProblem({ message, hint, ...problem }: Problem, dataFolder: string) {
  const { severity, code, file, line, column, cell } = problem;
  const path = pathOf(file, dataFolder);
  return { severity, code, file: path, line, column, cell, message: message.en, hint: hint.en };
}

function problemLines({ problems }: Reading, dataFolder: string): string[] {
  return problems.map((problem) => formatProblem(problem, dataFolder));
}

function fileLine(
  { file, encoding, delimiter, ...account }: FileAccount,
  dataFolder: string,
): string {
  const separator = delimiter === '\t' ? 'tab' : delimiter;
  return `${pathOf(file, dataFolder)}: ${counts(account)} · ${encoding}${separator && ` · ${separator}`}`;
}

type Counts = Pick<FileAccount, 'lines' | 'accepted' | 'skipped' | 'rejected'>;

function counts({ lines, accepted, skipped, rejected }: Counts): string {
  return `${lines} dòng/lines = ${accepted} nhận/accepted + ${skipped} bỏ qua/skipped + ${rejected} loại/rejected`;
}

function totalLine({ files, problems }: Reading): string {
  const sum = (key: keyof Counts) => files.reduce((total, account) => total + account[key], 0);
  const total = counts({
    lines: sum('lines'),
    accepted: sum('accepted'),
    skipped: sum('skipped'),
    rejected: sum('rejected'),
  });
  const count = (severity: Problem['severity']) =>
    problems.filter((one) => one.severity === severity).length;
  return [
    `${files.length} tệp/files: ${total}`,
    `${count('error')} lỗi/errors, ${count('warning')} cảnh báo/warnings, ${count('notice')} lưu ý/notices`,
  ].join('\n');
}
