import { parseHTML } from 'linkedom';
import { figures } from './shared/figures.js';
import * as plots from './shared/plots.js';
import { table } from './shared/tables.js';
import { titles } from './shared/titles.js';

export default class {
  data() {
    return { permalink: '/index.html', figures: figures() };
  }

  render({ figures: counted }) {
    const { document } = parseHTML('<html><body></body></html>');
    const parts = Object.entries(titles).map(
      ([name, [id, title]]) => `<figure id="${id}">
<h2>${title}</h2>
${plots[name](counted, document).outerHTML}
<details><summary>Bảng số liệu</summary>${table(name, counted[name])}</details>
</figure>`,
    );
    return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tiến độ đại hội</title>
<link rel="stylesheet" href="/style.css">
<h1>Tiến độ đại hội, hết ngày ${counted.asOf}</h1>
${parts.join('\n')}
</html>`;
  }
}
