import { defineConfig } from 'astro/config';
import { checkedData } from './src/edition/checkedData.ts';

// Commands in src/commands/ choose the output folder; everything else that Astro needs to know is here.
export default defineConfig({
  output: 'static',
  trailingSlash: 'ignore',
  build: {
    format: 'directory',
    inlineStylesheets: 'never',
    // PNGs are drawn beside the thread that makes the pages: while it waits for some it goes on with others.
    concurrency: 64,
  },
  // Scripts are files of their own: a strict policy allows those of the site, and a browser keeps them between pages.
  vite: { build: { assetsInlineLimit: (path) => (path.endsWith('.js') ? false : undefined) } },
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [checkedData()],
});
