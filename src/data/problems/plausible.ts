/** What no rule forbids but hardly ever is so: a warning, since only the office can tell. */
import { quote } from '../text/quote.ts';
import { warning, type Fault } from './fault.ts';

export function silentCommittee(code: string, units: number, others: number): Fault {
  return warning(
    'committee-without-congresses',
    {
      vi: `${quote(code)} có ${units} tổ chức bên dưới nhưng bảng congresses không có dòng nào của các tổ chức đó, trong khi ${others} đảng bộ khác có. Yêu cầu: có dòng của mọi đảng bộ.`,
      en: `${quote(code)} has ${units} ${units === 1 ? 'organisation' : 'organisations'} below it but no row of theirs stands in congresses, while ${others} other ${others === 1 ? 'committee has' : 'committees have'} such rows. Expected: rows of every committee.`,
    },
    {
      vi: 'Kiểm tra xem tệp đại hội của đảng bộ này đã được chép vào chưa; nếu chưa có đại hội nào thì không cần sửa.',
      en: 'Check whether its file of congresses was copied; nothing is wrong where it has no congress to report yet.',
    },
  );
}
