/** `<embed-codes>`: puts the origin of the page before addresses in codes that begin at the root of the site. */
class EmbedCodes extends HTMLElement {
  connectedCallback(): void {
    for (const code of this.querySelectorAll('textarea'))
      code.value = code.value.replaceAll('="/', `="${location.origin}/`);
  }
}

customElements.define('embed-codes', EmbedCodes);
