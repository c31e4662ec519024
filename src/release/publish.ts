/** Makes a release of a build and serves it; returns to the release before. Both hold the lock of the folder. */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { audienceOf, checkAudience, markAudience, type Audience } from './audience.ts';
import type { CorrectionRow } from './corrections.ts';
import { serveRelease } from './current.ts';
import { replaceFile, toDisk } from './durably.ts';
import type { Site } from './site.ts';
import { standing, writeHistory, type Step } from './history.ts';
import { cleanStart, type Start } from './leftovers.ts';
import { manifestText, readManifest, sha256, type Files, type Manifest } from './manifest.ts';
import { manifestOf, siteOf, type Places } from './places.ts';
import { planOf } from './plan.ts';
import type { Content } from './plannedFiles.ts';
import { nothingBefore } from './refusal.ts';
import { refusedNumbers } from './refusedNumbers.ts';
import { releaseId } from './releaseId.ts';
import { writeTwins } from './twins.ts';
import { checkFiles, wholeSite } from './verify.ts';
import type { Versioned } from './versions.ts';
import { writeTree } from './writeTree.ts';

export interface Release {
  readonly id: string;
  /** Whom it is for. */
  readonly audience: Audience;
  /** Whether it is another than the one that was served. */
  readonly isNew: boolean;
  readonly files: number;
  /** Fixed figures that it corrects. */
  readonly corrected: readonly Versioned[];
  /** Corrections that it is the first to have, and that changed no published number. */
  readonly idle: readonly CorrectionRow[];
}

/**
 * Publishes a build. Refuses, with the served site as it was, a change of published numbers without correction, and a
 * build that is for others than the folder, or than `asked`.
 */
export async function publish(build: string, places: Places, asked?: string): Promise<Release> {
  const start = cleanStart(places);
  const base = lastRelease(places, start);
  const site = siteIn(build, { files: wholeSite(build), twins: new Map() });
  const before = base.files.size > 0 ? audienceOf(base) : undefined;
  checkAudience(places, audienceOf(site), { before, asked });
  const { contents, refused, corrected, idle } = planOf(site, base);
  if (refused.length > 0) throw refusedNumbers(refused);
  const files = hashes(contents, site, base);
  const id = releaseId(site, files);
  const release = { id, audience: audienceOf(site), files: files.size, corrected, idle };
  if (id === start.current) {
    markAudience(places, release.audience);
    return { ...release, isNew: false };
  }
  const isMade = existsSync(siteOf(places, id));
  const manifest = isMade
    ? madeBefore(places, id, files)
    : await make({ contents, files, id, build, base }, places.building);
  serve(places, start, { id, kind: 'release' }, manifest);
  return { ...release, isNew: true };
}

interface Making {
  readonly contents: ReadonlyMap<string, Content>;
  readonly files: Files;
  readonly id: string;
  readonly build: string;
  readonly base: Standing;
}

/** A release that was served before and is served again: what is on the disk must be what it was. */
function madeBefore(places: Places, id: string, files: Files): Manifest {
  const kept = manifestOf(places, id);
  const twins = existsSync(kept) ? readManifest(kept).twins : new Map();
  checkFiles(siteOf(places, id), { files, twins }, id);
  return { files, twins };
}

/** Writes a release and reads it again. What could not be finished is removed at once, for the room that it takes. */
async function make(
  { contents, files, id, build, base }: Making,
  target: string,
): Promise<Manifest> {
  try {
    await writeTree(contents, { build, base: base.folder }, target);
    const manifest = { files, twins: await writeTwins(target, files, base) };
    checkFiles(target, manifest, id);
    return manifest;
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    throw error;
  }
}

/** Serves the release before the served one, and gives its id. */
export function rollBack(places: Places): string {
  const start = cleanStart(places);
  const stack = standing(start.served);
  const below = stack.slice(0, stack.lastIndexOf(start.current ?? ''));
  const id = below.findLast(
    (one) => one !== start.current && existsSync(manifestOf(places, one)) && isThere(places, one),
  );
  if (id === undefined) throw nothingBefore(places.folder);
  const manifest = readManifest(manifestOf(places, id));
  checkFiles(siteOf(places, id), manifest, id);
  serve(places, start, { id, kind: 'rollback' }, manifest);
  return id;
}

/** Switches to a release that is whole: noted before, so that a kill at any point can be told afterwards. */
function serve(places: Places, { served }: Start, next: Step, manifest: Manifest): void {
  writeHistory(places, { served, next });
  replaceFile(manifestOf(places, next.id), manifestText(manifest));
  if (!isThere(places, next.id)) renameSync(places.building, siteOf(places, next.id));
  toDisk(places.releases);
  markAudience(places, audienceOf(manifest));
  serveRelease(places, next.id);
  writeHistory(places, { served: [...served, next] });
}

const isThere = (places: Places, id: string): boolean => existsSync(siteOf(places, id));

/** A site that can be read, where it stands. */
interface Standing extends Site, Manifest {
  readonly folder: string;
}

function siteIn(folder: string, { files, twins }: Manifest): Standing {
  return { folder, files, twins, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

/**
 * The release that was published last, be it served or rolled back since: what it fixed was published. One whose
 * folder was pruned is passed over; without any, nothing is fixed yet.
 */
function lastRelease(places: Places, { served }: Start): Standing {
  const last = served.findLast(
    ({ id, kind }) =>
      kind === 'release' && isThere(places, id) && existsSync(manifestOf(places, id)),
  );
  if (last === undefined) return siteIn('', { files: new Map(), twins: new Map() });
  return siteIn(siteOf(places, last.id), readManifest(manifestOf(places, last.id)));
}

function hashes(contents: ReadonlyMap<string, Content>, build: Site, base: Site): Files {
  const hash = (content: Content) => {
    if ('text' in content) return sha256(content.text);
    return 'build' in content ? build.files.get(content.build)! : base.files.get(content.base)!;
  };
  return new Map([...contents].map(([path, content]) => [path, hash(content)]));
}
