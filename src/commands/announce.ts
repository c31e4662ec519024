/** Prints where a server can be reached, apart from everything else in the terminal. */
export function announce({ port }: { readonly port: number }): void {
  console.log(`\n  http://localhost:${port}/\n`);
}
