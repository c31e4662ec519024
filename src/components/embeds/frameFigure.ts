/**
 * What an embed's page does beside showing its figure, before it is painted: it takes the reader's colours where its
 * address asks for that, and tells the page around its frame how high it is. Served as the text of this function, so it
 * may use nothing from outside itself.
 */
export function frameFigure(): void {
  const root = document.documentElement;
  if (new URLSearchParams(location.search).get('theme') === 'auto') root.dataset['theme'] = 'auto';
  if (parent === window) return;
  const tell = () => {
    const figureHeight = Math.ceil(root.getBoundingClientRect().height);
    // To anybody: how high a public page is is no secret, and who frames it is not known.
    parent.postMessage({ figureHeight }, '*');
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ data }) => {
    if (data === 'figureHeight') tell();
  });
}
