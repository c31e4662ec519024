import { describe, expect, it } from 'vitest';
import { frameCode, pictureCode, scriptedFrameCode } from '../../../src/downloads/embeds/codes.ts';
import { pictureSize } from '../../../src/downloads/picture.ts';
import { smallFigure } from '../smallFigure.ts';

const site = 'https://solieu.example.vn';
const places = {
  page: `${site}/mau/embed/timeline/`,
  picture: `${site}/mau/figures/timeline.png`,
  sharpPicture: `${site}/mau/figures/timeline@2x.png`,
  script: `${site}/embed.js`,
};

describe('The code of a picture', () => {
  it('has a link, both resolutions, its size and its description', () => {
    const { width, height } = pictureSize(smallFigure);
    expect(pictureCode(smallFigure, places)).toBe(
      `<a href="${places.page}"><img src="${places.picture}" srcset="${places.sharpPicture} 2x" width="${width}" height="${height}" alt="Biểu đồ thanh." loading="lazy" style="max-width:100%;height:auto"/></a>`,
    );
  });

  it('has one resolution where there is one', () => {
    const code = pictureCode(smallFigure, { ...places, sharpPicture: undefined });
    expect(code).not.toContain('srcset');
  });

  it('holds any description', () => {
    const description = 'Nhóm "văn kiện" < 5 & > 2';
    expect(pictureCode({ ...smallFigure, description }, places)).toContain(
      'alt="Nhóm &quot;văn kiện&quot; &lt; 5 &amp; &gt; 2"',
    );
  });
});

describe('The code of a frame', () => {
  it('is as wide as its column, named, and loaded when it is near', () => {
    const title = 'Nhóm "văn kiện"';
    expect(frameCode({ ...smallFigure, title }, places, 850)).toBe(
      `<iframe src="${places.page}" title="Nhóm &quot;văn kiện&quot;" width="100%" height="850" frameborder="0" loading="lazy"></iframe>`,
    );
  });

  it('is the same with the script, so that nothing is lost when the script is', () => {
    expect(scriptedFrameCode(smallFigure, places, 850)).toBe(
      `${frameCode(smallFigure, places, 850)}\n<script async src="${places.script}"></script>`,
    );
  });
});
