/** How long there is until the last day on time; the as-of date may be that day itself. */
export const daysLeft = (days: string): string =>
  days === '0' ? 'ngày chốt là ngày cuối của hạn' : `còn ${days} ngày đến hạn`;
