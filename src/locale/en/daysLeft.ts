/** How long there is until the last day on time; the as-of date may be that day itself. */
export const daysLeft = (days: string): string => {
  if (days === '0') return 'the as-of date is the last day on time';
  return `${days} ${days === '1' ? 'day' : 'days'} to the deadline`;
};
