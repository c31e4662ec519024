/**
 * `<table-filter>`: shows the rows of its table that have the level and the state chosen and the words sought, without
 * regard to case and diacritics. The address may choose them: `?state=overdue`.
 */
import { words } from '../search/words.ts';

class TableFilter extends HTMLElement {
  private rows: readonly Sought[] = [];

  connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      row,
      words: words(textOf(row.cells[0])),
    }));
    const asked = new URLSearchParams(location.search);
    for (const control of this.controls()) control.value = asked.get(control.name) ?? '';
    for (const select of this.querySelectorAll('select'))
      if (select.selectedIndex < 0) select.value = '';
    this.addEventListener('input', () => this.show());
    this.show();
  }

  private controls(): readonly (HTMLSelectElement | HTMLInputElement)[] {
    return [...this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  }

  private show(): void {
    const [level, state, find] = ['level', 'state', 'find'].map(
      (name) => this.controls().find((control) => control.name === name)?.value ?? '',
    );
    const has = ({ row, words: said }: Sought) =>
      (level === '' || row.dataset['level'] === level) &&
      (state === '' || (row.dataset['states'] ?? '').split(' ').includes(state!)) &&
      said.includes(words(find!));
    for (const sought of this.rows) sought.row.hidden = !has(sought);
    this.tell(this.rows.filter(({ row }) => !row.hidden).length);
  }

  private tell(shown: number): void {
    const write = (count: number) => count.toLocaleString(document.documentElement.lang);
    const text = this.dataset[shown === 0 ? 'none' : 'shown'] ?? '';
    this.querySelector('[role=status]')!.textContent = text
      .replace('{shown}', write(shown))
      .replace('{all}', write(this.rows.length));
  }
}

interface Sought {
  readonly row: HTMLTableRowElement;
  readonly words: string;
}

/** What a cell says, its lines apart: the code of a unit stands below its name. */
function textOf(cell: HTMLElement | undefined): string {
  return [...(cell?.childNodes ?? [])].map((line) => line.textContent).join(' ');
}

customElements.define('table-filter', TableFilter);
