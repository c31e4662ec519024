/** Whole sites: a province, a tenth of the country, the country; with nothing kept, and again with all that is kept. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/performance/performanceRun.ts';
import { runNode } from './child.ts';
import { copyProject, forgetKept } from './copiedProject.ts';
import { generated } from './generated.ts';
import { rounds, type Outcome, type Program } from './rounds.ts';
import type { BenchSettings } from './settings.ts';

export async function build(settings: BenchSettings): Promise<Readonly<Record<string, Result>>> {
  const { scratch, scale, runs } = settings;
  const project = join(scratch, 'project');
  copyProject(project);
  return rounds(
    {
      ...freshAndKept('province', project, generated(scratch, 'province', scale), settings),
      nationalTenth: fresh(project, generated(scratch, 'national', scale / 10), settings),
      ...freshAndKept('national', project, generated(scratch, 'national', scale), settings),
    },
    runs,
  );
}

function fresh(project: string, data: string, settings: BenchSettings): Program {
  return () => {
    forgetKept(project);
    return buildOnce(project, data, settings);
  };
}

/** A build with nothing kept, and right after it one with all that it left: none where it did not end. */
function freshAndKept(
  name: 'province' | 'national',
  project: string,
  data: string,
  settings: BenchSettings,
): Readonly<Record<string, Program>> {
  let before: Outcome;
  const first = fresh(project, data, settings);
  return {
    [name]: async () => (before = await first()),
    [`${name}Kept`]: async () => ('reason' in before ? before : buildOnce(project, data, settings)),
  };
}

/** The command that users run, from its start to its end; the site is not there before. */
export async function buildOnce(
  project: string,
  data: string,
  settings: BenchSettings,
): Promise<Outcome> {
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  const args = ['src/commands/build.ts', '--outDir', 'dist'];
  const env = { DATA_DIR: data, ASTRO_TELEMETRY_DISABLED: '1' };
  const run = await runNode(args, { ...settings, cwd: project, env });
  if ('reason' in run) return run;
  return { values: { milliseconds: run.milliseconds, memory: run.memory } };
}
