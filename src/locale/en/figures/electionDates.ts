/** The date of a result of elections, in English. */
import { lowerFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** How a title ends. */
export const until = ({ date, isReported }: { date: string; isReported: boolean }): string =>
  isReported ? `as reported for the end of ${date}` : `by the end of ${date}`;

/** How a sentence begins. */
export const start = ({
  date,
  scope,
  isReported,
}: {
  date: string;
  scope: string;
  isReported: boolean;
}) => (isReported ? `As reported, ${lowerFirst(opening(date, scope))}` : opening(date, scope));
