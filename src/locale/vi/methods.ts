/** The page of methods: its own words, and every definition. */
import { progressMethods } from './methods/progress.ts';
import { resultsMethods } from './methods/results.ts';
import { sourcesMethods } from './methods/sources.ts';

export const methodTexts = {
  'methods.title': 'Phương pháp',
  'methods.lead':
    'Mọi số đều tính đến hết một ngày chốt (D) cho một phạm vi (một đảng bộ và toàn bộ bên dưới) và một cấp. Không số nào phụ thuộc ngày xem.',
  'methods.rounding':
    'Tỷ lệ làm tròn đến một chữ số thập phân, từ 0,5 trở lên thì làm tròn lên, và luôn kèm phân số. Số chưa đủ không bao giờ được làm tròn thành 0% hay 100%.',
  'methods.formula': 'Cách tính',
  'methods.of': 'Mẫu số',
  'methods.missing': 'Khi thiếu số liệu',
  'methods.completion': 'Tiến độ và thời hạn',
  'methods.elections': 'Bầu cử',
  'methods.discussion': 'Đại biểu, thảo luận, nhiệm vụ',
  'methods.limitations': 'Hạn chế',
  'methods.reported': 'Số đã báo cáo',
  'methods.comparison': 'So sánh nhiệm kỳ',

  ...progressMethods,
  ...resultsMethods,
  ...sourcesMethods,
};

/** The definitions by their names: "held", "rate". */
export type MethodKey = keyof typeof methodTexts extends infer Key
  ? Key extends `method.${infer Name}`
    ? Name
    : never
  : never;
