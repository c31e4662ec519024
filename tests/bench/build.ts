/** Whole sites: a province, a tenth of the country, the country; with nothing kept, and again with all that is kept. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/performance/performanceRun.ts';
import { runNode } from './child.ts';
import { copyProject, forgetKept } from './copiedProject.ts';
import { generated } from './generated.ts';
import { rounds, type Outcome } from './rounds.ts';
import type { BenchSettings } from './settings.ts';

export async function build(settings: BenchSettings): Promise<Readonly<Record<string, Result>>> {
  const { scratch, scale, runs } = settings;
  const project = join(scratch, 'project');
  copyProject(project);
  const province = generated(scratch, 'province', scale);
  const tenth = generated(scratch, 'national', scale / 10);
  const national = generated(scratch, 'national', scale);
  const fresh = (data: string) => () => {
    forgetKept(project);
    return buildOnce(project, data, settings);
  };
  // Each follows the build that leaves it what it finds.
  return rounds(
    {
      province: fresh(province),
      provinceKept: () => buildOnce(project, province, settings),
      nationalTenth: fresh(tenth),
      national: fresh(national),
      nationalKept: () => buildOnce(project, national, settings),
    },
    runs,
  );
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
