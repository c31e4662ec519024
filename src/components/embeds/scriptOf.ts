/**
 * A function as a script file that runs it. Its address stays as it is, because it stands in the articles of others: a
 * bundled script would have a hash in its name.
 */
export function scriptOf(run: () => void): Response {
  return new Response(`(${run.toString()})();\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
