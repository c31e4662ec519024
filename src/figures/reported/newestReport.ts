/** What a figure takes where the term has no unit rows to count. */
export { newestReport } from '../../statistics/newestReport.ts';
