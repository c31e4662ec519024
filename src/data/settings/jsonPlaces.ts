/** Where the keys of a JSON text stand, and where the text stops being JSON. */
export interface JsonPlaces {
  /** Offset of each key, or element of a list, by its path: `targets.women`, `reportingDates.1`. */
  readonly places: ReadonlyMap<string, number>;
  /** Paths that stand twice; the offset is the second's. */
  readonly doubles: ReadonlyMap<string, number>;
  /** Offset of the first character that JSON does not allow there. */
  readonly brokenAt?: number;
}

const SPACE = /[ \t\r\n]*/y;
/** Unrolled: an alternative for each character would overflow the stack on a long text. */
const STRING = /"[^"\\\0-\x1F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\0-\x1F]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y;
const DEEPEST = 50;

/** Walks the text once; never throws. */
export function jsonPlaces(text: string): JsonPlaces {
  const walk = new Walk(text);
  try {
    walk.value('', 0);
    walk.end();
    return walk;
  } catch (problem) {
    if (problem instanceof Broken)
      return { places: walk.places, doubles: walk.doubles, brokenAt: problem.at };
    throw problem;
  }
}

/** The offset of a path, or of the nearest one around it that stands in the text. */
export function placeOf({ places }: JsonPlaces, path: string): number {
  for (let rest = path; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const place = places.get(rest);
    if (place !== undefined) return place;
  }
  return 0;
}

class Broken extends Error {
  readonly at: number;
  constructor(at: number) {
    super('not JSON');
    this.at = at;
  }
}

class Walk {
  readonly places = new Map<string, number>();
  readonly doubles = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(path: string, depth: number): void {
    this.#take(SPACE);
    if (depth > DEEPEST) throw new Broken(this.#at);
    if (this.#skip('{')) this.#members(path, depth);
    else if (this.#skip('[')) this.#elements(path, depth);
    else if (this.#take(STRING) === undefined && this.#take(SCALAR) === undefined)
      throw new Broken(this.#at);
    this.#take(SPACE);
  }

  end(): void {
    if (this.#at < this.#text.length) throw new Broken(this.#at);
  }

  #members(path: string, depth: number): void {
    this.#take(SPACE);
    if (this.#skip('}')) return;
    do {
      this.#take(SPACE);
      const start = this.#at;
      const key = this.#take(STRING);
      if (key === undefined) throw new Broken(start);
      const child = path + (path && '.') + String(JSON.parse(key));
      if (this.places.has(child)) this.doubles.set(child, start);
      else this.places.set(child, start);
      this.#take(SPACE);
      this.#expect(':');
      this.value(child, depth + 1);
    } while (this.#skip(','));
    this.#expect('}');
  }

  #elements(path: string, depth: number): void {
    this.#take(SPACE);
    if (this.#skip(']')) return;
    let index = 0;
    do {
      this.#take(SPACE);
      this.places.set(`${path}.${index++}`, this.#at);
      this.value(path, depth + 1);
    } while (this.#skip(','));
    this.#expect(']');
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #expect(character: string): void {
    if (!this.#skip(character)) throw new Broken(this.#at);
  }
}
