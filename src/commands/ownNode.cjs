/**
 * Runs before every command, on whatever Node there is, in words that an old one knows too: exit 0 once `node` is the Node
 * of the project or one that will do, 1 where none starts. Then `noNode.sh` says so, which also runs where this cannot;
 * Windows has no shell for it. npm 10 takes the link to the project's own Node away again, together with those of other
 * platforms; here it comes back.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const { optionalDependencies } = require('../../package.json');
const root = join(__dirname, '..', '..');

/** The package of this platform; npm leaves out all others. */
function ownPackage() {
  return Object.keys(optionalDependencies).find((name) =>
    existsSync(join(root, 'node_modules', name, 'package.json')),
  );
}

/** The program in a package, as a path from the folder of the links. */
function programOf(name) {
  const { bin } = require(join(root, 'node_modules', name, 'package.json'));
  return join('..', name, typeof bin === 'string' ? bin : bin.node);
}

/** Whether a program starts and is new enough; what the system says otherwise is left to the one line. */
function starts(program) {
  const test = ['-e', 'process.exit(globalThis.Temporal ? 0 : 1)'];
  return spawnSync(program, test, { stdio: 'ignore' }).status === 0;
}

/** Puts the program in front of all others of its name: npm's scripts look into this folder first. */
function link(program, links) {
  if (process.platform === 'win32')
    return writeFileSync(join(links, 'node.cmd'), `@"%~dp0${program}" %*\r\n`);
  rmSync(join(links, 'node'), { force: true });
  symlinkSync(program, join(links, 'node'));
}

function provide() {
  if (globalThis.Temporal !== undefined) return true;
  const name = ownPackage();
  if (name === undefined) return false;
  const links = join(root, 'node_modules', '.bin');
  const program = programOf(name);
  if (!starts(join(links, program))) return false;
  link(program, links);
  return true;
}

if (!provide()) {
  process.exitCode = 1;
  if (process.platform === 'win32')
    console.error(readFileSync(join(__dirname, 'noNode.txt'), 'utf8'));
}
