import { publicOrigin, publicUrlObjection } from './publicUrl.ts';

/** Where the exports are and how to read them: `DATA_DIR`, `AS_OF`, `ON_BAD_ROW`; and `PUBLIC_URL`. */
export interface EditionSource {
  readonly dataFolder: string;
  readonly asOf?: string;
  readonly quarantine: boolean;
  /** Where readers outside find the public figures, without a slash at the end: "https://solieu.example.vn". */
  readonly publicUrl?: string;
}

export function sourceFromEnvironment(env: NodeJS.ProcessEnv): EditionSource {
  return {
    dataFolder: env['DATA_DIR'] || 'data',
    ...(env['AS_OF'] && { asOf: env['AS_OF'] }),
    quarantine: env['ON_BAD_ROW'] === 'quarantine',
    ...publicUrlIn(env),
  };
}

/** None where it is not set, nor where it cannot be: the commands that need it have said so and ended. */
function publicUrlIn({ PUBLIC_URL: written }: NodeJS.ProcessEnv): Pick<EditionSource, 'publicUrl'> {
  if (!written || publicUrlObjection(written) !== undefined) return {};
  return { publicUrl: publicOrigin(written) };
}
