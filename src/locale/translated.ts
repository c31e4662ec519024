/** The shape of a translation: the same keys, any text for a text, the same arguments for a sentence. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };
