/**
 * `<sortable-table>`: the words of its headings become buttons that sort the rows. A cell is sorted by the number in `data-sort`, by its
 * text where it has none; an empty `data-sort`, or a mere dash, is missing and stands last, whichever way the rows run.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('thead th')) {
      const words = heading.querySelector('span')!;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...words.childNodes);
      button.addEventListener('click', () => this.sortBy(heading));
      words.replaceWith(button);
    }
  }

  private sortBy(heading: HTMLTableCellElement): void {
    const former = heading.ariaSort;
    const isDescending =
      former === null ? heading.dataset['first'] === 'descending' : former !== 'descending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    const body = this.querySelector('tbody')!;
    body.append(...sorted([...body.rows], heading.cellIndex, isDescending));
  }
}

interface Keyed {
  readonly row: HTMLTableRowElement;
  readonly key: number | string | undefined;
}

/** The same key keeps the order, so that sorting by one column after another sorts by both. */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  isDescending: boolean,
): HTMLTableRowElement[] {
  const keyed: Keyed[] = rows.map((row) => ({ row, key: keyOf(row.cells[column]!) }));
  return keyed.sort((a, b) => compare(a, b, isDescending)).map(({ row }) => row);
}

function keyOf({ dataset, textContent }: HTMLTableCellElement): Keyed['key'] {
  const number = dataset['sort'];
  const words = (textContent ?? '').trim();
  if (number === '' || words === '–') return undefined;
  return number === undefined ? words : Number(number);
}

const collator = new Intl.Collator('vi', { numeric: true });

function compare({ key: a }: Keyed, { key: b }: Keyed, isDescending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return isDescending ? -order : order;
}

customElements.define('sortable-table', SortableTable);
