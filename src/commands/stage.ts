/** Runs one stage of a command: says that it has begun, and how long it took when it is done. */
export async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  console.log(`… ${name}`);
  const started = performance.now();
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`✓ ${name} (${seconds} s)`);
  return result;
}
