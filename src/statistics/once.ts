/**
 * Counts that are made once. A page in two languages, a figure, its table and the statistics ask for the same number
 * of the same units; the lists of a register keep their identity, so what was counted for one is kept beside it.
 */

/** What a count is asked for beside the units: lists by identity, everything else by what it says. */
type Asked = Temporal.PlainDate | string | number | object | undefined;

interface Kept<R> {
  readonly byList: WeakMap<object, Kept<R>>;
  readonly byText: Map<string, Kept<R>>;
  result?: { readonly value: R };
}

/** The same function, which counts again only what it was not asked before. For pure functions whose results nobody changes. */
export function once<A extends readonly [object, ...Asked[]], R>(
  count: (...asked: A) => R,
): (...asked: A) => R {
  const root: Kept<R> = kept();
  return (...asked) => {
    let place = root;
    for (const one of asked) place = placeOf(one, place);
    place.result ??= { value: count(...asked) };
    return place.result.value;
  };
}

function placeOf<R>(one: Asked, { byList, byText }: Kept<R>): Kept<R> {
  return typeof one === 'object' && !(one instanceof Temporal.PlainDate)
    ? byList.getOrInsertComputed(one, kept<R>)
    : byText.getOrInsertComputed(String(one), kept<R>);
}

function kept<R>(): Kept<R> {
  return { byList: new WeakMap(), byText: new Map() };
}
