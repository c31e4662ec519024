/** What in a text looks like a person: phone numbers, addresses of mail, names after a form of address. */

export type PersonalKind = 'phone' | 'mail' | 'person';

export interface Personal {
  readonly kind: PersonalKind;
  readonly found: string;
}

/** A capital and the letters after it. */
const NAME = String.raw`\p{Lu}\p{L}*`;
const NAMES = String.raw`${NAME}(?:\s+${NAME})*`;
const OUTSIDE = String.raw`(?<![\p{L}\p{N}])`;

const patterns: readonly (readonly [PersonalKind, RegExp])[] = [
  // Ten digits from 0 on, nine after 84: as Vietnam has them, however they are parted. A date has eight at most.
  ['phone', /(?<![\p{L}\p{N}/.-])(?:\(?\+?84\)?|\(?0)(?:[ .()-]{0,2}\d){9,10}(?![\p{L}\p{N}/])/gu],
  ['mail', /[^\s@<>()"';,]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['person', new RegExp(`${OUTSIDE}(?:[Đđ]ồng chí|[ĐđD]/[Cc]|[Đđ]/c)\\.?:?\\s+${NAMES}`, 'gu')],
  // "Bà Rịa" is a place: after a capital it takes two words to make a name.
  ['person', new RegExp(`${OUTSIDE}(?:ông|bà)\\s+${NAMES}`, 'gu')],
  ['person', new RegExp(`${OUTSIDE}(?:Ông|Bà)\\s+${NAME}(?:\\s+${NAME})+`, 'gu')],
  ['person', new RegExp(`${OUTSIDE}(?:Mr|Mrs|Ms|Comrade)\\.?\\s+${NAMES}`, 'gu')],
];

/** Each place once, in the order of the kinds. */
export function personalIn(text: string): readonly Personal[] {
  const composed = text.normalize('NFC');
  return patterns.flatMap(([kind, pattern]) =>
    [...composed.matchAll(pattern)].map(([found]) => ({ kind, found })),
  );
}
