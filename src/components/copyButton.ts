/** `<copy-button data-of="id">`: copies what an element says, and tells whether it has. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const source = document.getElementById(this.dataset['of'] ?? '');
    const done = source !== null && (await copied(source));
    const status = this.querySelector('[role=status]')!;
    status.textContent = (done ? this.dataset['done'] : this.dataset['failed']) ?? '';
    setTimeout(() => (status.textContent = ''), 4000);
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
