/**
 * The addresses that are fixed at a reporting date: `<id>@<date>` below `figures/` (files that never change a byte)
 * and below `embed/` (pages around them, which may add a line but never vanish). A corrected figure has a second
 * version at an address that says so: `<id>@<date>_v2`; the plain address keeps what was published.
 */
export interface FixedName {
  /** `en/` or nothing. */
  readonly language: string;
  /** The term, or the term's committee: `bac-kan-2020-2025/committees/BK-BT`. */
  readonly place: string;
  readonly part: 'figures' | 'embed';
  readonly figure: string;
  readonly asOf: string;
  /** From 1; the first has no number in its address. */
  readonly version: number;
  /** What follows the version: `.json`, `_2x.png`, `/index.html`. */
  readonly rest: string;
}

const pattern =
  /^(?<language>en\/)?(?<place>[^/]+(?:\/committees\/[^/]+)?)\/(?<part>figures|embed)\/(?<figure>[a-z0-9-]+)@(?<asOf>\d{4}-\d{2}-\d{2})(?:_v(?<version>\d+))?(?<rest>[^\d].*)$/;

/** The parts of a fixed address; undefined for any other path of a site. */
export function fixedName(path: string): FixedName | undefined {
  const { language = '', version = '1', ...parts } = pattern.exec(path)?.groups ?? {};
  if (!('place' in parts)) return undefined;
  return { ...(parts as unknown as FixedName), language, version: Number(version) };
}

/** The path of a fixed address. */
export function fixedPath(name: FixedName): string {
  return `${name.language}${name.place}/${name.part}/${versionName(name)}${name.rest}`;
}

type Version = Pick<FixedName, 'figure' | 'asOf' | 'version'>;

/** `completion-by-level@2020-06-30`, `completion-by-level@2020-06-30_v2`. */
export function versionName({ figure, asOf, version }: Version): string {
  return `${figure}@${asOf}${version === 1 ? '' : `_v${version}`}`;
}

/** What all files of one figure at one date have in common, whatever language, part or version. */
export function fixedKey({
  place,
  figure,
  asOf,
}: Pick<FixedName, 'place' | 'figure' | 'asOf'>): string {
  return `${place}/${figure}@${asOf}`;
}

/** The term of a fixed address: its first folder. */
export const termOfPlace = (place: string): string => place.split('/')[0]!;
