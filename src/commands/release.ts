/**
 * `npm run release -- --to DIR [--from BUILD] [--audience internal|public] [--rollback]`: publishes a site into
 * `DIR/releases/<id>/` and switches `DIR/current` to it in one step, or back to the release before. Exit 1 and an
 * untouched site on any objection.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFromEnvironment } from '../edition/source.ts';
import { AUDIENCES, BUNDLE_FILE, checkAudience, type Audience } from '../release/audience.ts';
import { versionName } from '../release/fixedName.ts';
import { withLock } from '../release/lock.ts';
import { placesOf, type Places } from '../release/places.ts';
import { publish, rollBack, type Release } from '../release/publish.ts';
import { asRefusal, noLinks, nothingBefore, Refusal } from '../release/refusal.ts';
import { makePlace } from '../release/rights.ts';
import { machineFault } from './buildFault.ts';
import { optionsOf } from './options.ts';
import { releaseObjection } from './outputFolder.ts';
import { scratchFolder } from './outputPlace.ts';
import { stage } from './stage.ts';

const { to, from, audience, rollback } = optionsOf({
  to: { type: 'string' },
  from: { type: 'string' },
  audience: { type: 'string' },
  rollback: { type: 'boolean', default: false },
});

/** Builds and publishes; false where the data has an error, which the build has told. */
async function release(places: Places): Promise<boolean> {
  if (from !== undefined) return published(from, places);
  // Loaded here, because the packages that build take longer than all the rest.
  const { buildPages } = await import('./buildSite.ts');
  const { inScratch } = await import('./intoFolder.ts');
  return inScratch(
    scratchFolder('release', places.folder),
    async (scratch) => (await buildPages(scratch)) && (await published(scratch, places)),
  );
}

async function published(build: string, places: Places): Promise<true> {
  const done = await stage('Phát hành · Publishing', () => publish(build, places, audience));
  console.log(summary(done));
  return true;
}

function summary({ id, audience: whom, isNew, files, corrected, idle }: Release): string {
  if (!isNew)
    return `${audienceNames[whom]}. ${id}: đang được phục vụ, không có gì thay đổi. / is served already, nothing has changed.`;
  const corrections = corrected.map(
    (one) =>
      `${one.place}/figures/${versionName(one)}: bản đính chính, bản cũ giữ nguyên. / corrected version, the old one stays.`,
  );
  const unused = idle.map(
    ({ figure, asOf, date }) =>
      `corrections: ${figure}, ${asOf}, ${date}: không có số đã phát hành nào thay đổi, không có bản mới. / no released number changed, so there is no new version.`,
  );
  const served = `${audienceNames[whom]}: current → releases/${id} (${files} tệp/files)`;
  return [...corrections, ...unused, served].join('\n');
}

const audienceNames: Readonly<Record<Audience, string>> = {
  internal: 'TRANG NỘI BỘ · INTERNAL SITE',
  public: 'BẢN CÔNG BỐ · PUBLIC BUNDLE',
};

/** Returns to the release before; a folder without any is not made. */
async function rolledBack(places: Places): Promise<true> {
  if (!existsSync(places.folder)) throw nothingBefore(places.folder);
  const id = await withLock(places, () => rollBack(places));
  console.log(`current → releases/${id}`);
  return true;
}

const closedDoor = ({ folder }: Places) =>
  `${folder}: thư mục mới, chỉ chủ và nhóm của nó vào được; hãy cho nó nhóm của máy chủ web (chgrp www-data ${folder}). / a new folder that only its owner and group may enter: give it the group of the web server (chgrp www-data ${folder}).`;

/** Whom the build that is named is for; what is built here is the internal site. */
function builtAudience(): Audience {
  return from !== undefined && existsSync(join(from, BUNDLE_FILE)) ? 'public' : 'internal';
}

/** What the options ask for that cannot be; undefined where they can. */
function objection(): string | undefined {
  if (to === undefined || to === '')
    return 'Hãy cho biết thư mục phát hành: npm run release -- --to THƯ-MỤC. / Name the folder of the releases: npm run release -- --to DIR.';
  if (rollback && from !== undefined)
    return '--rollback không đi cùng --from. / --rollback takes no --from.';
  if (audience !== undefined && !AUDIENCES.some((one) => one === audience))
    return `--audience ${audience}: chỉ có thể là internal (nội bộ) hoặc public (công bố). / can only be internal or public.`;
  return releaseObjection(to, sourceFromEnvironment(process.env).dataFolder);
}

async function run(): Promise<boolean> {
  const places = placesOf(to ?? '');
  try {
    if (process.platform === 'win32') throw noLinks();
    const objected = objection();
    if (objected !== undefined) throw new Refusal(objected);
    if (rollback) return await rolledBack(places);
    // Told before minutes are spent on a build.
    checkAudience(places, builtAudience(), { asked: audience });
    const isFresh = makePlace(places, builtAudience());
    const isDone = await withLock(places, () => release(places));
    if (isDone && isFresh && builtAudience() === 'internal') console.log(closedDoor(places));
    return isDone;
  } catch (error) {
    const refusal = asRefusal(error, places.folder);
    // Pages are built elsewhere, by packages that tell a full disk in their own way.
    const line =
      refusal instanceof Refusal
        ? refusal.message
        : machineFault(refusal, places.folder, { folder: places.current, which: 'served' });
    if (line === undefined) throw refusal;
    console.error(line);
    return false;
  }
}

process.exitCode = (await run()) ? 0 : 1;
