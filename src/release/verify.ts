/** Whether a folder is a site, and what is on the disk is what a manifest says. */
import { statSync } from 'node:fs';
import { filesOf, type Files } from './manifest.ts';
import { changedOnDisk, notASite } from './refusal.ts';

/** The files of a build. Refuses a folder that is no whole site: every language needs a first page. */
export function wholeSite(folder: string): Files {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const files: Files = isFolder ? filesOf(folder) : new Map();
  const languages = [...files.keys()].some((path) => path.startsWith('en/')) ? ['', 'en/'] : [''];
  const missing = languages.map((one) => `${one}index.html`).find((path) => !files.has(path));
  if (missing !== undefined) throw notASite(folder, missing);
  return files;
}

/** Reads every file of a release again and refuses one that differs, is missing or should not be there. */
export function checkFiles(folder: string, expected: Files, id: string): void {
  const found = filesOf(folder);
  const paths = new Set([...expected.keys(), ...found.keys()]);
  const wrong = [...paths].find((path) => found.get(path) !== expected.get(path));
  if (wrong !== undefined) throw changedOnDisk(wrong, id);
}
