/** `<copy-button data-of="id">` or `data-src="file"`: copies what an element or a file says, and tells whether it has. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const { of = '', src } = this.dataset;
    const source = src === undefined ? document.getElementById(of) : await this.fetched(src);
    const done = source !== null && (await copied(source));
    if (src !== undefined) source?.remove();
    const status = this.querySelector('[role=status]')!;
    status.textContent = (done ? this.dataset['done'] : this.dataset['failed']) ?? '';
    setTimeout(() => (status.textContent = ''), 4000);
  }

  /** The text of a file in a field that nobody sees; null where it cannot be had. */
  private async fetched(src: string): Promise<HTMLElement | null> {
    const answer = await fetch(src).catch(() => undefined);
    if (!answer?.ok) return null;
    const field = document.createElement('textarea');
    field.className = 'unseen';
    field.value = await answer.text();
    this.append(field);
    return field;
  }
}

/** The way before the clipboard's own: deprecated, and nothing has replaced it on pages without TLS. */
type WithCommands = Omit<Document, 'execCommand'> & { execCommand(command: 'copy'): boolean };

/** Offices serve their pages without TLS, where browsers hide the clipboard: there a selection is copied as by hand. */
async function copied(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(textOf(source));
    return true;
  } catch {
    select(source);
    return (document as WithCommands).execCommand('copy');
  }
}

function textOf(source: HTMLElement): string {
  return source instanceof HTMLTextAreaElement ? source.value : source.innerText.trim();
}

function select(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
}

customElements.define('copy-button', CopyButton);
