/** Limitations, counted and stated. */
import { opening } from '../opening.ts';

export const limitationsTexts = {
  'limitations.title': (a: { category: string; fraction: string; share: string }) =>
    `Hạn chế gặp nhiều nhất: ${a.category}, ${a.fraction} đại hội (${a.share})`,
  'limitations.titleUnits': (a: { category: string; units: string }) =>
    `Hạn chế gặp nhiều nhất: ${a.category}, ở ${a.units} đơn vị`,
  'limitations.titleStatements': (count: string) =>
    `Báo cáo nêu ${count} hạn chế, không kèm số lượng`,
  'limitations.titleNone': (date: string) => `Chưa ghi nhận hạn chế nào đến hết ngày ${date}`,
  'limitations.sentence': (a: {
    date: string;
    scope: string;
    category: string;
    fraction: string;
    share: string;
    level: string;
  }) =>
    `${opening(a.date, a.scope)}, hạn chế được ghi nhận nhiều nhất là ${a.category}: ${a.fraction} đại hội của ${a.level} (${a.share}).`,
  'limitations.sentenceStatements': (a: { date: string; categories: string }) =>
    `Báo cáo đến hết ngày ${a.date} nêu ở một số nơi, không kèm số lượng: ${a.categories}.`,
  'limitations.subtitle': (date: string) =>
    `Số đơn vị có hạn chế trên số đại hội đã tiến hành, theo nhóm và cấp; hết ngày ${date}`,
  'limitations.description': (date: string) =>
    `Biểu đồ thanh theo nhóm hạn chế, xếp từ nhiều đến ít, hết ngày ${date}; khung nét đứt là hạn chế nêu chung, không kèm số lượng.`,
  'limitations.uncounted': 'Nêu ở một số nơi, không kèm số lượng',
  'limitations.alsoUncounted': 'Ngoài ra báo cáo nêu chung ở một số nơi',
  'limitations.openList':
    'Danh mục nhóm hạn chế là danh mục mở; một đơn vị có thể thuộc nhiều nhóm nên các dòng không cộng lại.',
};
