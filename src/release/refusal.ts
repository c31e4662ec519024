import { join } from 'node:path';
import { untouched } from './untouched.ts';

/**
 * Why a publish stops: reasons that its user can mend, one line each in Vietnamese and English. Whatever else goes
 * wrong is a mistake of the program and keeps its stack.
 */
export class Refusal extends Error {}

/** A system call that failed on the published folder, as the line that it deserves; any other error as it is. */
export function asRefusal(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  if (noRoom.has(code)) return full(folder);
  const isInFolder = path !== undefined && (path.startsWith(folder) || folder.startsWith(path));
  return isInFolder ? notWritable(path, code, folder) : error;
}

// The last one is a limit on the size of files, as an administrator may set it.
const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function full(folder: string): Refusal {
  const { vi, en } = untouched(join(folder, 'current'), 'served');
  return new Refusal(
    `${folder}: hết chỗ trống, ${vi}; hãy xóa bớt các bản phát hành cũ. / no room left, ${en}; remove old releases.`,
  );
}

/** `folder` is that of the releases. */
export function notWritable(path: string, code: string, folder: string): Refusal {
  const { vi, en } = untouched(join(folder, 'current'), 'served');
  return new Refusal(
    `${path}: không đọc hoặc ghi được (${code}), ${vi}. / cannot be read or written (${code}), ${en}.`,
  );
}

export const notAFolder = (path: string) =>
  new Refusal(
    `${path}: là tệp, không phải thư mục; hãy chọn thư mục khác. / is a file, no folder; choose another one.`,
  );

export const noLinks = () =>
  new Refusal(
    'Lệnh này cần liên kết tượng trưng mà Windows không đổi được trong một bước; hãy chạy trên Linux hoặc macOS. / This command switches a symbolic link in one step, which Windows cannot; run it on Linux or macOS.',
  );

export const realCurrent = (path: string) =>
  new Refusal(
    `${path}: là thư mục hoặc tệp thật, không phải liên kết do lệnh này tạo; hãy dời nó đi. / is a real folder or file, no link made by this command; move it away.`,
  );

export const foreignCurrent = (path: string, target: string) =>
  new Refusal(
    `${path}: trỏ tới ${target}, không phải một bản phát hành ở đây; hãy dời nó đi. / points to ${target}, which is no release of this folder; move it away.`,
  );

export const unreadable = (path: string) =>
  new Refusal(
    `${path}: nội dung không đọc hiểu được; hãy khôi phục từ bản sao lưu. / cannot be understood; restore it from a backup.`,
  );

export const busy = (folder: string, holder: string) =>
  new Refusal(
    `${folder}: một lần phát hành khác (tiến trình ${holder}) đang chạy, hãy đợi nó xong. / another release (process ${holder}) is under way; wait until it has ended.`,
  );

export const notASite = (folder: string, missing: string) =>
  new Refusal(
    `${folder}: không phải một bản dựng trọn vẹn, thiếu ${missing}. / is no whole build, ${missing} is missing.`,
  );

export const notAFile = (path: string) =>
  new Refusal(
    `${path}: không phải tệp thường, không phát hành được. / is no plain file and cannot be published.`,
  );

export const changedOnDisk = (path: string, release: string) =>
  new Refusal(
    `${path}: khác với bản kê của bản phát hành ${release} (tệp hỏng, bị sửa hoặc thiếu); trang đang phục vụ vẫn như cũ. / differs from the manifest of release ${release} (damaged, edited or missing); the served site is as it was.`,
  );

export const nothingBefore = (folder: string) =>
  new Refusal(
    `${folder}: không có bản phát hành nào trước bản đang phục vụ. / there is no release before the one that is served.`,
  );

export const otherAudience = (folder: string) =>
  new Refusal(
    `${folder}: thư mục này chỉ nhận một loại, trang nội bộ hoặc bản công bố; hãy chọn thư mục khác. / keeps either the internal site or the public bundle, and this is the other one; choose another folder.`,
  );

export const wrongBuild = (audience: 'internal' | 'public') =>
  new Refusal(
    audience === 'internal'
      ? 'Bản dựng này là trang nội bộ, không phải bản công bố như --audience nói; không phát hành. / This build is the internal site, not the public bundle that --audience names; nothing is published.'
      : 'Bản dựng này là bản công bố, không phải trang nội bộ như --audience nói; không phát hành. / This build is the public bundle, not the internal site that --audience names; nothing is published.',
  );

export const foreignMark = (path: string) =>
  new Refusal(
    `${path}: không phải dấu do lệnh này đặt; hãy dời nó đi. / is no mark made by this command; move it away.`,
  );
