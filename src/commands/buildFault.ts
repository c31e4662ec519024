/** Failures of the machine during a build, as the one line that they deserve. */
import { constants } from 'node:os';
import { isDatabaseError } from '../release/systemLock.ts';
import { outputPlace } from './outputPlace.ts';

/**
 * What the machine refused, in both languages; undefined for a mistake of the program, which keeps its stack. Asked of
 * what stands behind the error too, since builders of pages wrap what they meet.
 */
export function machineFault(error: unknown, outDir: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = nativeCode(error), path, dest = path } = error as SystemError;
  if (NO_ROOM.has(code)) return noRoom(dest ?? outDir);
  const isBeside = dest?.startsWith(outputPlace(outDir).work) ?? isDatabaseError(error);
  if (isBeside || REFUSED.has(code)) return refused(dest ?? outDir, code);
  return machineFault(error.cause, outDir);
}

/** The bundler writes without Node and says "Caused by: File too large (os error 27)"; empty where nobody says so. */
function nativeCode({ message }: Error): string {
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1]);
  return Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0] ?? '';
}

/** `dest` is the place that a file was to take. */
type SystemError = NodeJS.ErrnoException & { readonly dest?: string };

/** EFBIG is a limit on the size of files, as an administrator may set it. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const REFUSED = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'EBUSY',
  'ENOTDIR',
  'EMFILE',
  'ENFILE',
]);

const noRoom = (path: string) =>
  `${path}: hết chỗ trống, bản dựng trước vẫn như cũ. / no room left, the earlier site is as it was.`;

const refused = (path: string, code: string) =>
  `${path}: không đọc hoặc ghi được (${code}), bản dựng trước vẫn như cũ. / cannot be read or written (${code}), the earlier site is as it was.`;

/** Another build is writing the same folder. */
export const busy = (outDir: string, holder: string) =>
  `${outDir}: một lần dựng khác (tiến trình ${holder}) đang chạy, hãy đợi nó xong. / another build (process ${holder}) is under way; wait until it has ended.`;
