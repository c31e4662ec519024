/**
 * Makes frames as high as the figures in them: the script that stands beside a frame on the page of somebody else. It
 * listens to frames of its own origin only. Served as the text of this function, so it may use nothing from outside
 * itself.
 */
export function resizeFrames(): void {
  const { origin } = new URL((document.currentScript as HTMLScriptElement).src);
  const frames = () => [...document.querySelectorAll('iframe')];
  addEventListener('message', (event) => {
    const height: unknown = event.data?.figureHeight;
    if (event.origin !== origin || typeof height !== 'number') return;
    // False for what is no number of pixels, too.
    if (!(height >= 50 && height <= 20_000)) return;
    for (const frame of frames())
      if (frame.contentWindow === event.source) frame.style.height = `${Math.ceil(height)}px`;
  });
  // Frames that were there first have told their height to nobody.
  for (const frame of frames())
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage('figureHeight', '*');
}
