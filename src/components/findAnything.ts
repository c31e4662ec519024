/**
 * `<find-anything>`: what its field says is sought in an index that is fetched when it is first needed; the results stand
 * where the lists stood, by kind and the best first, and the address keeps what was sought.
 */
import { entriesOf, found, type Entry } from '../search/match.ts';
import type { Kind, SearchIndex } from '../search/searchIndex.ts';

/** More of a kind are counted, not listed. */
const SHOWN = 20;

class FindAnything extends HTMLElement {
  private field = this.querySelector<HTMLInputElement>('[name=q]')!;
  private results = this.querySelector<HTMLElement>('.search-results')!;
  private status = this.querySelector('[role=status]')!;
  private index: Promise<Index> | undefined;
  private saying = 0;

  connectedCallback(): void {
    this.field.value = new URLSearchParams(location.search).get('q') ?? this.field.value;
    this.field.addEventListener('focus', () => void this.loaded());
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

  private loaded(): Promise<Index> {
    this.index ??= fetchIndex(this.dataset['index']!);
    // What failed once may be there when somebody types on.
    this.index.catch(() => (this.index = undefined));
    return this.index;
  }

  private async find(): Promise<void> {
    const query = this.field.value.trim();
    keepInAddress(query);
    const index = await this.loaded().catch(() => undefined);
    if (query !== this.field.value.trim()) return;
    const all = index === undefined ? [] : found(index.entries, query);
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    const sections = kinds.map((kind) => {
      const some = all.filter((entry) => entry.kind === kind);
      return this.section(index!.kinds[kind], some);
    });
    this.results.replaceChildren(...sections);
    this.toggleAttribute('data-searching', query !== '' && index !== undefined);
    const { count, none, failed } = this.dataset;
    const text = index === undefined ? failed : all.length === 0 ? none : count;
    this.say(query === '' ? '' : filled(text!, { count: written(all.length), query }));
  }

  /** Later, where somebody types on: who listens to the page hears the last count alone. */
  private say(text: string): void {
    clearTimeout(this.saying);
    this.saying = window.setTimeout(() => (this.status.textContent = text), 250);
  }

  private section(title: string, entries: readonly Entry[]): HTMLElement {
    const list = made('ul', 'found');
    list.append(...entries.slice(0, SHOWN).map(item));
    const section = made('section', 'section');
    section.append(made('h2', '', title), list);
    const more = filled(this.dataset['more']!, { count: written(entries.length - SHOWN) });
    if (entries.length > SHOWN) section.append(made('p', 'quiet', more));
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
  readonly entries: readonly Entry[];
}

async function fetchIndex(address: string): Promise<Index> {
  const { kinds, groups } = (await (await fetch(address)).json()) as SearchIndex;
  return { kinds, entries: entriesOf(groups) };
}

function item({ kind, name, told, address }: Entry): HTMLElement {
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
