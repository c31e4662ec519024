/** Load as wrk makes it, and what it counted. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSIDE, programs } from './servers.ts';

export interface Load {
  readonly requests: number;
  /** Answers that are no 2xx or 3xx, and connections that broke or waited too long. */
  readonly failed: number;
  readonly perSecond: number;
  readonly p99Milliseconds: number;
}

/** wrk's own summary as JSON; latencies and the duration are in microseconds. */
const report = `done = function(summary, latency, requests)
  local e = summary.errors
  print(string.format('{"requests":%d,"failed":%d,"duration":%d,"p99":%d}', summary.requests,
    e.connect + e.read + e.write + e.status + e.timeout, summary.duration, latency:percentile(99)))
end
`;

/** Asks for one address of the internal host, compressed as a browser has it, over connections that stay open. */
export async function load(
  scratch: string,
  { port, path, seconds }: { port: number; path: string; seconds: number },
): Promise<Load> {
  const script = join(scratch, 'report.lua');
  writeFileSync(script, report);
  const child = spawn(
    programs.wrk,
    [
      ...['--threads', '1', '--connections', '32', '--duration', `${seconds}s`, '--script', script],
      ...['--header', `Host: ${INSIDE}`, '--header', 'Accept-Encoding: gzip, br'],
      `http://127.0.0.1:${port}${path}`,
    ],
    { env: programs.env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part));
  await new Promise((done) => child.on('close', done));
  const { requests, failed, duration, p99 } = JSON.parse(/^\{.+\}$/m.exec(said)![0]);
  return {
    requests,
    failed,
    perSecond: Math.round(requests / (duration / 1_000_000)),
    p99Milliseconds: p99 / 1000,
  };
}
