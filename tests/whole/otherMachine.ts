/**
 * Loaded before a build, also in its threads: another machine. Every folder is listed in the reverse order, and the
 * clock is a year and some hours ahead.
 */
import fs, { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Call = (...args: unknown[]) => unknown;

function reversed(owner: object, name: string, wrap: (call: Call) => Call): void {
  const calls = owner as Record<string, Call>;
  calls[name] = wrap(calls[name]!);
}

const turned = (names: unknown) => (Array.isArray(names) ? names.reverse() : names);

reversed(
  fs,
  'readdirSync',
  (call) =>
    (...args) =>
      turned(call(...args)),
);
reversed(
  promises,
  'readdir',
  (call) =>
    async (...args) =>
      turned(await call(...args)),
);
reversed(fs, 'readdir', (call) => (...args) => {
  const done = args.at(-1) as (error: unknown, names: unknown) => void;
  return call(...args.slice(0, -1), (error: unknown, names: unknown) => done(error, turned(names)));
});
syncBuiltinESMExports();

const AHEAD = (365 * 24 + 7) * 3600 * 1000;
const Clock = Date;

/** What any caller may ask of a date, later. */
class Later extends Clock {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [Later.now()] : given) as [number]));
  }
  static override now(): number {
    return Clock.now() + AHEAD;
  }
}
globalThis.Date = Later as DateConstructor;
