/** Runs a program in a process of its own and measures it from outside. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { NotRun } from '../../src/performance/performanceRun.ts';

export interface ChildRun {
  /** From its start to its end. */
  readonly milliseconds: number;
  /** Peak memory of the process and of every Node that it started, added up. */
  readonly memory: number;
  readonly output: string;
}

export interface ChildOptions {
  readonly scratch: string;
  readonly limitSeconds: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'tellPeak.ts')).href;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs Node with arguments. One that fails or takes too long is no measurement. */
export async function runNode(
  args: readonly string[],
  { scratch, limitSeconds, cwd = process.cwd(), env = {} }: ChildOptions,
): Promise<ChildRun | NotRun> {
  const peaks = mkdtempSync(join(scratch, 'peaks-'));
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, BENCH_PEAKS: peaks, NODE_OPTIONS: `--import ${PRELOAD}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it has started ends with it.
    detached: process.platform !== 'win32',
  });
  let [output, said, isLate] = ['', '', false];
  child.stdout.on('data', (part: Buffer) => (output += part));
  child.stderr.on('data', (part: Buffer) => (said += part));
  const timer = setTimeout(() => {
    isLate = true;
    end(child.pid!);
  }, limitSeconds * 1000);
  // It is in a group of its own, which a key in the terminal does not reach.
  const stop = () => {
    end(child.pid!);
    process.exit(130);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  const status = await new Promise((done) => child.on('close', done));
  const milliseconds = performance.now() - started;
  clearTimeout(timer);
  for (const signal of SIGNALS) process.off(signal, stop);
  const memory = peakIn(peaks);
  if (isLate) return { reason: 'tooLong', seconds: limitSeconds };
  if (status !== 0) return { reason: 'failed', said: lastLine(said || output) };
  return { milliseconds, memory, output };
}

/** Ends a program that was started here, with its own programs. */
function end(pid: number): void {
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

function peakIn(folder: string): number {
  const peaks = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8')));
  rmSync(folder, { recursive: true });
  return peaks.reduce((sum, peak) => sum + peak, 0);
}

/** The line that names the error, without the stack below it, and without addresses, which are an office's own. */
export function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(/^npm error /, ''));
  const named = lines.find((line) => /^\w*Error\b/.test(line) || /^network /.test(line));
  const line = named ?? lines.findLast((one) => one !== '') ?? '';
  return line.replaceAll(/\bhttps?:\/\/\S+/g, '…').slice(0, 200);
}
