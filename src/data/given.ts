/** A copy without the properties that are undefined. */
export function given<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
