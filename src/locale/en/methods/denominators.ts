/** Denominators that several definitions share. */
export const none = 'None; it is a count.';
export const existing = 'Organisations that exist on the as-of date';
