const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text, or `undefined` where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

export interface Utf8Survey {
  /** Well-formed characters of two bytes or more. */
  readonly valid: number;
  /** Places where a sequence breaks off or a byte has no lead. */
  readonly broken: number;
  /** Offset of the first of them. */
  readonly firstBroken: number | undefined;
}

/** How much of the bytes is UTF-8: a text with one broken letter is told from one in another encoding. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let [valid, broken] = [0, 0];
  let firstBroken: number | undefined;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length > 1) valid++;
    if (length === 0) {
      broken++;
      firstBroken ??= i;
    }
    i += Math.max(1, length);
  }
  return { valid, broken, firstBroken };
}

/** Bytes of the well-formed character at `i`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  // The decoder is slow to refuse, and most broken letters show it in their second byte.
  if (((bytes[i + 1] ?? 0) & 0xc0) !== 0x80) return 0;
  const length = leadLength(lead);
  return decodeUtf8(bytes.subarray(i, i + length)) === undefined ? 0 : length;
}

/** How many bytes a character has that begins with this one, if any does. */
function leadLength(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
