/** The separator that a first line like `sep=;` names; `undefined` where there is no such line. */
export function separatorOf(text: string): string | undefined {
  return /^"?sep=(.)"?[;,\t ]*(?:\r|\n|$)/i.exec(text)?.[1];
}
