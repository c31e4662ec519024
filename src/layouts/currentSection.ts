/** On a phone the sections are one line that is pushed sideways: the one of the page is brought into sight. */
const current = document.querySelector<HTMLElement>('.sections [aria-current]');
const line = current?.closest('ul');
if (current && line)
  line.scrollLeft =
    current.offsetLeft - line.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
