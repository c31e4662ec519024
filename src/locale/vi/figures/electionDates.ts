/** The date of a result of elections, and whether somebody only reported it. */
import { lowerFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

/** How a title ends. */
export const until = ({ date, isReported }: { date: string; isReported: boolean }): string =>
  `${isReported ? 'theo báo cáo đến ' : ''}hết ngày ${date}`;

/** How a sentence begins. */
export const start = ({
  date,
  scope,
  isReported,
}: {
  date: string;
  scope: string;
  isReported: boolean;
}) => (isReported ? `Theo báo cáo, ${lowerFirst(opening(date, scope))}` : opening(date, scope));
