/**
 * `<find-anything>`: what its field says is sought in an index that is fetched when something is sought, then among the units,
 * file by file, until there are enough of them; the results stand where the lists stood, by kind and the best first, and the
 * address keeps what was sought.
 */
import { bestFirst, entriesOf, hitsIn, queryOf, type Hit, type Sought } from '../search/match.ts';
import type { Kind, SearchIndex } from '../search/searchIndex.ts';
import type { TermUnits, UnitFile } from '../search/unitFiles.ts';
import { readUnits, unitHits, type ReadUnits } from '../search/unitMatch.ts';

/** More of a kind are counted, not listed. */
const SHOWN = 20;

class FindAnything extends HTMLElement {
  private field = this.querySelector<HTMLInputElement>('[name=q]')!;
  private results = this.querySelector<HTMLElement>('.search-results')!;
  private status = this.querySelector('[role=status]')!;
  private index = kept(() => fetchIndex(this.dataset['index']!));
  private saying = 0;

  connectedCallback(): void {
    this.field.value = new URLSearchParams(location.search).get('q') ?? this.field.value;
    this.field.addEventListener('input', () => void this.find());
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.find().then(() => this.results.querySelector('a')?.focus());
    });
    this.addEventListener('keydown', (event) => {
      const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (way !== undefined && this.step(way)) event.preventDefault();
    });
    if (this.field.value !== '') void this.find();
  }

  private async find(): Promise<void> {
    const text = this.field.value.trim();
    keepInAddress(text);
    const query = queryOf(text);
    if (query === undefined) return this.show([], text === '' ? '' : 'none');
    const isStale = () => text !== this.field.value.trim();
    try {
      const { kinds, entries, units } = await this.index();
      if (isStale()) return;
      let hits = hitsIn(entries, query);
      for (const [done, read] of units.entries()) {
        if (isEnough(hits, text)) return this.show(hits, 'least', kinds);
        this.show(hits, 'looking', kinds, { done, all: units.length });
        const file = await read();
        if (isStale()) return;
        hits = [...hits, ...unitHits(file, query)];
      }
      this.show(hits, hits.length === 0 ? 'none' : 'count', kinds);
    } catch {
      if (!isStale()) this.fail();
    }
  }

  /** The lists stand again, or what was found so far. */
  private fail(): void {
    const found = this.results.querySelectorAll('li').length;
    this.toggleAttribute('data-searching', found > 0);
    this.say(found > 0 ? 'partly' : 'failed', { count: written(found) });
  }

  private show(
    hits: readonly Hit[],
    said: string,
    names?: SearchIndex['kinds'],
    progress: { readonly done?: number; readonly all?: number } = {},
  ): void {
    const best = bestFirst(hits);
    const kinds = [...new Set(best.map(({ kind }) => kind))];
    const sections = kinds.map((kind) => {
      const some = best.filter((hit) => hit.kind === kind);
      return this.section(names![kind], some);
    });
    this.replace(sections);
    this.toggleAttribute('data-searching', said !== '');
    const query = this.field.value.trim();
    const { done = 0, all = 0 } = progress;
    this.say(said, { count: written(hits.length), query, done: written(done), all: written(all) });
  }

  /** More results come while somebody walks them with the arrows: the one in hand stays so. */
  private replace(sections: readonly HTMLElement[]): void {
    const held = this.results.contains(document.activeElement) ? document.activeElement : null;
    const href = held?.getAttribute('href');
    this.results.replaceChildren(...sections);
    const links = [...this.results.querySelectorAll('a')];
    if (held) links.find((link) => link.getAttribute('href') === href)?.focus();
  }

  /** Later, where somebody types on: who listens to the page hears the last count alone. */
  private say(said: string, values: Readonly<Record<string, string>>): void {
    clearTimeout(this.saying);
    const text = filled(this.dataset[said] ?? '', values);
    this.saying = window.setTimeout(() => (this.status.textContent = text), 250);
  }

  private section(title: string, hits: readonly Hit[]): HTMLElement {
    const list = made('ul', 'found');
    list.append(...hits.slice(0, SHOWN).map(item));
    const section = made('section', 'section');
    section.append(made('h2', '', title), list);
    const more = filled(this.dataset['more']!, { count: written(hits.length - SHOWN) });
    if (hits.length > SHOWN) section.append(made('p', 'quiet', more));
    return section;
  }

  /** From the field to the first result, from one to the next, and back; false where there is none. */
  private step(way: number): boolean {
    const stops: readonly Element[] = [this.field, ...this.results.querySelectorAll('a')];
    const from = stops.indexOf(document.activeElement ?? this);
    const next = from < 0 ? undefined : (stops[from + way] as HTMLElement | undefined);
    next?.focus();
    return next !== undefined;
  }
}

interface Index {
  readonly kinds: SearchIndex['kinds'];
  readonly entries: readonly Sought[];
  /** Reads the files of the units, one each. */
  readonly units: readonly (() => Promise<ReadUnits>)[];
}

async function fetchIndex(address: string): Promise<Index> {
  const { kinds, groups, units } = (await fetchJson(address)) as SearchIndex;
  const files = units.flatMap((term) =>
    term.files.map((file) => kept(() => fetchUnits(file, term))),
  );
  return { kinds, entries: entriesOf(groups), units: files };
}

async function fetchUnits(address: string, term: TermUnits): Promise<ReadUnits> {
  return readUnits((await fetchJson(address)) as UnitFile, term);
}

async function fetchJson(address: string): Promise<unknown> {
  return (await fetch(address)).json();
}

/** Fetched once; what failed once may be there when somebody types on. */
function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
}

/**
 * As many units as are listed, found by what they are called themselves. Numbers are in many codes in any order: who types
 * one wants what is called so, or begins so.
 */
function isEnough(hits: readonly Hit[], text: string): boolean {
  const worst = /\d/.test(text) ? 1 : 2;
  return hits.filter(({ kind, rank }) => kind === 'unit' && rank <= worst).length >= SHOWN;
}

function item({ entry }: Hit): HTMLElement {
  const { kind, name, told, address } = entry();
  const link = made('a', '', name);
  link.href = address;
  if (isData(kind)) link.lang = 'vi';
  const line = document.createElement('li');
  line.append(link, ' ', made('span', 'quiet', told));
  return line;
}

/** Names of organisations are not translated. */
function isData(kind: Kind): boolean {
  return kind === 'committee' || kind === 'unit';
}

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = '') {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function written(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
}

customElements.define('find-anything', FindAnything);
