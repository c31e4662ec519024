/**
 * The key "/" goes to the field of the search: on its own page, or by the link of the masthead. Keys that are letters or
 * signs must be possible to turn off for those who speak to their computer: on the page of the search a box does that.
 */
const SETTING = 'search-key';
const box = document.querySelector<HTMLInputElement>('.search-shortcut input');
const isOff = () => localStorage.getItem(SETTING) === 'off';

addEventListener('keydown', (event) => {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (key !== '/' || ctrlKey || altKey || metaKey || isWrittenIn(target as HTMLElement) || isOff())
    return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('find-anything [name=q]');
  if (field !== null) field.select();
  else document.querySelector<HTMLAnchorElement>('.search-link')!.click();
});

function isWrittenIn(element: HTMLElement): boolean {
  return element.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}

if (box !== null) {
  box.checked = !isOff();
  box.addEventListener('change', () => localStorage.setItem(SETTING, box.checked ? 'on' : 'off'));
}
