/** What a closed congress elected, and what was found wanting. */
import { categories } from '../categories.ts';
import type { Random } from '../random.ts';
import type { CongressRow, ElectionRow, LimitationRow } from '../rows.ts';
import { EXPORTED } from './congress.ts';
import type { Unit } from './tree.ts';

const SEATS: Readonly<Record<string, readonly (readonly [body: string, decided: number])[]>> = {
  'chi-bo': [
    ['Bí thư', 1],
    ['Phó bí thư', 1],
  ],
  'co-so': [
    ['Ban chấp hành', 13],
    ['Ban thường vụ', 3],
    ['Bí thư', 1],
    ['Phó bí thư', 1],
    ['Ủy ban kiểm tra', 3],
  ],
};
const LARGE = [
  ['Ban chấp hành', 41],
  ['Ban thường vụ', 13],
  ['Bí thư', 1],
  ['Phó bí thư', 2],
  ['Ủy ban kiểm tra', 7],
] as const;

export function electionsOf({ row }: Unit, congress: CongressRow, random: Random): ElectionRow[] {
  if (!congress.closed || congress.appointed || random.chance(0.05)) return [];
  return (SEATS[row.level] ?? LARGE).map(([body, decided]) => {
    const elected = decided > 1 && random.chance(0.05) ? decided - 1 : decided;
    const upTo = (share: number): number => Math.floor(random.next() * share * (elected + 1));
    const firstTime = upTo(0.6);
    return {
      code: row.code,
      body,
      decided,
      elected,
      reelected: elected - firstTime,
      firstTime,
      women: random.chance(0.04) ? undefined : upTo(0.5),
      young: random.chance(0.06) ? undefined : upTo(0.4),
      minority: upTo(0.5),
      asPlanned: random.chance(0.98),
      direct: body === 'Bí thư' ? random.chance(0.15) : undefined,
    };
  });
}

export function limitationsOf({ code, closed }: CongressRow, random: Random): LimitationRow[] {
  if (!closed || !random.chance(0.18)) return [];
  const { key, texts } = random.pick(categories);
  const solved = closed.add({ days: random.between(3, 30) });
  const isSolved = random.chance(0.4) && Temporal.PlainDate.compare(solved, EXPORTED) <= 0;
  return [
    {
      code,
      category: key,
      text: random.pick<string>(texts),
      recorded: closed,
      status: isSolved ? 'đã' : random.chance(0.5) ? 'đang' : 'chưa',
      resolved: isSolved ? solved : undefined,
      source: 'Báo cáo kết quả đại hội (minh họa)',
    },
  ];
}
