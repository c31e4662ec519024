/** Whether a folder is a site, and what is on the disk is what a manifest says. */
import { statSync } from 'node:fs';
import { filesOf, type Files, type Manifest } from './manifest.ts';
import { changedOnDisk, notASite } from './refusal.ts';
import { withoutTwins } from './twins.ts';

/** The files of a build. Refuses a folder that is no whole site: every language needs a first page. */
export function wholeSite(folder: string): Files {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const files: Files = isFolder ? withoutTwins(filesOf(folder)) : new Map();
  const languages = [...files.keys()].some((path) => path.startsWith('en/')) ? ['', 'en/'] : [''];
  const missing = languages.map((one) => `${one}index.html`).find((path) => !files.has(path));
  if (missing !== undefined) throw notASite(folder, missing);
  return files;
}

/** Reads every file of a release again and refuses one that differs, is missing or should not be there. */
export function checkFiles(folder: string, { files, twins }: Manifest, id: string): void {
  const expected: Files = new Map([...files, ...twins]);
  const found = filesOf(folder);
  const paths = new Set([...expected.keys(), ...found.keys()]);
  const wrong = [...paths].find((path) => found.get(path) !== expected.get(path));
  if (wrong !== undefined) throw changedOnDisk(wrong, id);
}
