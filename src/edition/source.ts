import { statSync } from 'node:fs';
import { publicOrigin, publicUrlObjection } from './publicUrl.ts';

/** Where the exports are and how to read them: `DATA_DIR`, `AS_OF`, `ON_BAD_ROW`, `PREVIOUS_DATA_DIR`; and `PUBLIC_URL`. */
export interface EditionSource {
  readonly dataFolder: string;
  readonly asOf?: string;
  readonly quarantine: boolean;
  /** An earlier state of the exports, to say what the record says otherwise now: `PREVIOUS_DATA_DIR`. */
  readonly previousFolder?: string;
  /** Where readers outside find the public figures, without a slash at the end: "https://solieu.example.vn". */
  readonly publicUrl?: string;
}

export function sourceFromEnvironment(env: NodeJS.ProcessEnv): EditionSource {
  return {
    dataFolder: env['DATA_DIR'] || 'data',
    ...(env['AS_OF'] && { asOf: env['AS_OF'] }),
    quarantine: env['ON_BAD_ROW'] === QUARANTINE,
    ...(env['PREVIOUS_DATA_DIR'] && { previousFolder: env['PREVIOUS_DATA_DIR'] }),
    ...publicUrlIn(env),
  };
}

/** What a variable names that cannot be, in both languages; undefined where all can. */
export function environmentObjection(env: NodeJS.ProcessEnv): string | undefined {
  return (
    badRowObjection(env['ON_BAD_ROW']) ??
    publicUrlObjection(env['PUBLIC_URL']) ??
    previousFolderObjection(env['PREVIOUS_DATA_DIR'])
  );
}

/** Rows are left out for one word only: a slip of it must not look like an answer. */
function badRowObjection(word: string | undefined): string | undefined {
  if (!word || word === QUARANTINE) return undefined;
  return `ON_BAD_ROW=${word}: chỉ có thể là "${QUARANTINE}" hoặc để trống. / can only be "${QUARANTINE}" or nothing.`;
}

const QUARANTINE = 'quarantine';

function previousFolderObjection(folder: string | undefined): string | undefined {
  if (!folder || statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return `PREVIOUS_DATA_DIR=${folder}: không có thư mục này; hãy ghi thư mục số liệu của bản trước. / there is no such folder; name the data folder of the state before.`;
}

/** None where it is not set, nor where it cannot be: the commands that need it have said so and ended. */
function publicUrlIn({ PUBLIC_URL: written }: NodeJS.ProcessEnv): Pick<EditionSource, 'publicUrl'> {
  if (!written || publicUrlObjection(written) !== undefined) return {};
  return { publicUrl: publicOrigin(written) };
}
