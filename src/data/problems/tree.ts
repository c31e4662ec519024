/** Faults of the tree of organisations and of its levels. */
import { quote } from '../text/quote.ts';
import { error, ofCause, unknownCode, warning, type Fault } from './fault.ts';

export function danglingParent(parent: string, suggestion: string | undefined): Fault {
  const guess = suggestion === undefined ? undefined : quote(suggestion);
  const fault = error(
    'dangling-parent',
    {
      vi: `Tổ chức cấp trên ${quote(parent)} không có trong bảng organizations. Yêu cầu: mã của một tổ chức đã khai báo.`,
      en: `The parent ${quote(parent)} is not in organizations. Expected: the code of an organisation that stands there.`,
    },
    {
      vi: `${guess ? `Có phải là ${guess} không? ` : ''}Sửa mã, hoặc thêm tổ chức cấp trên.`,
      en: `${guess ? `Did you mean ${guess}? ` : ''}Correct the code, or add the organisation above.`,
    },
  );
  return ofCause(fault, unknownCode(parent));
}

export function selfParent(code: string): Fault {
  return error(
    'self-parent',
    {
      vi: `${quote(code)} trực thuộc chính nó. Yêu cầu: mã của tổ chức cấp trên.`,
      en: `${quote(code)} is its own parent. Expected: the code of the organisation above.`,
    },
    { vi: 'Sửa ô Trực thuộc.', en: 'Correct the parent.' },
  );
}

export function cycle(codes: readonly string[]): Fault {
  const path = [...codes.slice(0, 6), ...(codes.length > 6 ? ['…'] : []), codes[0] ?? ''].join(
    ' → ',
  );
  return error(
    'cycle',
    {
      vi: `Các tổ chức trực thuộc vòng quanh: ${quote(path, 200)}. Yêu cầu: đi lên mãi thì đến tổ chức gốc.`,
      en: `These organisations stand under each other in a circle: ${quote(path, 200)}. Expected: going up ends at the root.`,
    },
    {
      vi: 'Sửa ô Trực thuộc của một trong các dòng này.',
      en: 'Correct the parent in one of these rows.',
    },
  );
}

export function unknownRoot(root: string, suggestion: string | undefined): Fault {
  const guess = suggestion === undefined ? undefined : quote(suggestion);
  const fault = error(
    'unknown-root',
    {
      vi: `Tổ chức gốc ${quote(root)} không có trong bảng organizations. Yêu cầu: mã của tổ chức để trống ô Trực thuộc.`,
      en: `The root ${quote(root)} is not in organizations. Expected: the code of the organisation whose parent is blank.`,
    },
    {
      vi: `${guess ? `Có phải là ${guess} không? ` : ''}Sửa "root" trong term.json, hoặc thêm tổ chức này.`,
      en: `${guess ? `Did you mean ${guess}? ` : ''}Correct "root" in term.json, or add the organisation.`,
    },
  );
  return ofCause(fault, unknownCode(root));
}

export function rootWithParent(root: string, parent: string): Fault {
  return error(
    'root-with-parent',
    {
      vi: `Tổ chức gốc ${quote(root)} lại trực thuộc ${quote(parent)}. Yêu cầu: ô Trực thuộc của tổ chức gốc để trống.`,
      en: `The root ${quote(root)} has the parent ${quote(parent)}. Expected: a blank cell, as nothing is above the root.`,
    },
    {
      vi: 'Xóa ô này, hoặc sửa "root" trong term.json.',
      en: 'Clear the cell, or correct "root" in term.json.',
    },
  );
}

export function secondRoot(code: string, root: string): Fault {
  return error(
    'second-root',
    {
      vi: `${quote(code)} để trống ô Trực thuộc, nhưng tổ chức gốc là ${quote(root)}. Yêu cầu: chỉ tổ chức gốc để trống.`,
      en: `${quote(code)} has no parent, but the root is ${quote(root)}. Expected: a blank parent for the root only.`,
    },
    {
      vi: 'Ghi mã tổ chức cấp trên; ô đã gộp trong bảng tính phải ghi lại ở từng dòng.',
      en: 'Write the code of the organisation above; fill merged cells in every row.',
    },
  );
}

export function levelNotBelowParent(level: string, parentLevel: string): Fault {
  return warning(
    'level-not-below-parent',
    {
      vi: `Cấp ${quote(level)} không thấp hơn cấp ${quote(parentLevel)} của tổ chức cấp trên. Yêu cầu: thấp hơn, theo thứ tự dòng của bảng plan.`,
      en: `The level ${quote(level)} is not below ${quote(parentLevel)}, the level of its parent. Expected: a lower one, by the order of the plan.`,
    },
    { vi: 'Kiểm tra cấp và tổ chức cấp trên.', en: 'Check the level and the parent.' },
  );
}

export function noPlanForLevel(level: string): Fault {
  const fault = error(
    'no-plan-for-level',
    {
      vi: `Cấp ${quote(level)} chỉ có hạn cho đại hội điểm, tổ chức này không phải đại hội điểm. Yêu cầu: một dòng plan áp dụng cho mọi tổ chức của cấp.`,
      en: `The level ${quote(level)} has a deadline for model congresses only, and this is none. Expected: a row of the plan for all organisations of the level.`,
    },
    { vi: 'Thêm dòng đó vào bảng plan.', en: 'Add that row to the plan.' },
  );
  return ofCause(fault, `no plan for ${level}`);
}

export function levelAboveUnit(level: string, unitLevel: string): Fault {
  return error(
    'level-above-unit',
    {
      vi: `Cấp ${quote(level)} cao hơn cấp ${quote(unitLevel)} của chính tổ chức. Yêu cầu: để trống, hoặc ghi cấp thấp hơn.`,
      en: `The level ${quote(level)} is above ${quote(unitLevel)}, the organisation's own. Expected: blank, or a lower level.`,
    },
    {
      vi: 'Để trống ô nếu hạn chế là của chính tổ chức.',
      en: 'Leave it blank where the limitation is the organisation’s own.',
    },
  );
}
