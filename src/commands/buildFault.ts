/** Failures of the machine during a build, as the one line that they deserve. */
import { constants } from 'node:os';
import { isDatabaseError } from '../release/systemLock.ts';
import { untouched, type Earlier } from '../release/untouched.ts';
import { outputPlace } from './outputPlace.ts';

/**
 * What the machine refused, in both languages; undefined for a mistake of the program, which keeps its stack. Asked of
 * what stands behind the error too, since builders of pages wrap what they meet. `site` is the folder that the line is
 * to reassure about.
 */
export function machineFault(
  error: unknown,
  outDir: string,
  site: Site = { folder: outDir, which: 'built' },
): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = nativeCode(error), path, dest = path } = error as SystemError;
  if (NO_ROOM.has(code)) return noRoom(dest ?? outDir, site);
  const isBeside = dest?.startsWith(outputPlace(outDir).work) ?? isDatabaseError(error);
  if (isBeside || REFUSED.has(code)) return refused(dest ?? outDir, code, site);
  return machineFault(error.cause, outDir, site);
}

interface Site {
  readonly folder: string;
  readonly which: Earlier;
}

/** The bundler writes without Node and says "Caused by: File too large (os error 27)"; empty where nobody says so. */
function nativeCode({ message }: Error): string {
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1]);
  return Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0] ?? '';
}

/** `dest` is the place that a file was to take. */
type SystemError = NodeJS.ErrnoException & { readonly dest?: string };

/** EFBIG is a limit on the size of files, as an administrator may set it. */
export const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
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

function noRoom(path: string, { folder, which }: Site): string {
  const { vi, en } = untouched(folder, which);
  return `${path}: hết chỗ trống, ${vi}. / no room left, ${en}.`;
}

function refused(path: string, code: string, { folder, which }: Site): string {
  const { vi, en } = untouched(folder, which);
  return `${path}: không đọc hoặc ghi được (${code}), ${vi}. / cannot be read or written (${code}), ${en}.`;
}

/** Another build is writing the same folder. */
export const busy = (outDir: string, holder: string) =>
  `${outDir}: một lần dựng khác (tiến trình ${holder}) đang chạy, hãy đợi nó xong. / another build (process ${holder}) is under way; wait until it has ended.`;
