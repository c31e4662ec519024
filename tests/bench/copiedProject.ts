/**
 * The project's sources in a folder of their own, with its packages and none of its caches: a build there starts from
 * nothing, and takes nothing away from the builds of whoever works here.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const COPIED = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the project into a folder that is not there yet. */
export function copyProject(folder: string): void {
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
}

/** Copies the project with one page in place of all of its own: a component in `tests/bench/product/`. */
export function copyWithOnePage(folder: string, component: string): void {
  copyProject(folder);
  const product = join('tests', 'bench', 'product');
  cpSync(product, join(folder, product), { recursive: true });
  const pages = join(folder, 'src', 'pages');
  rmSync(pages, { recursive: true });
  mkdirSync(pages);
  const page = `---\nimport One from '../../tests/bench/product/${component}.astro';\n---\n\n<One />\n`;
  writeFileSync(join(pages, 'index.astro'), page);
}

/** Takes away all that builds have kept. */
export function forgetKept(folder: string): void {
  for (const name of ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'])
    rmSync(join(folder, name), { recursive: true, force: true });
}
