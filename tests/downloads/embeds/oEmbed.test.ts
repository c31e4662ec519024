import { expect, it } from 'vitest';
import { oEmbed } from '../../../src/downloads/embeds/oEmbed.ts';
import { smallFigure } from '../smallFigure.ts';
import { readOEmbed } from './validOEmbed.ts';

const parts = {
  owner: 'Ban Tổ chức',
  site: 'https://solieu.example.vn/',
  html: '<iframe src="https://solieu.example.vn/mau/embed/timeline/"></iframe>',
  height: 850,
  thumbnail: { url: 'https://solieu.example.vn/card.png', width: 1200, height: 630 },
};

it('an oEmbed answer is valid and says whose figure it is', () => {
  expect(readOEmbed(oEmbed(smallFigure, parts))).toMatchObject({
    title: smallFigure.title,
    author_name: 'Ban Tổ chức',
    provider_name: 'Tiến độ Đại hội',
    provider_url: parts.site,
    thumbnail_url: parts.thumbnail.url,
    html: parts.html,
    width: 720,
    height: 850,
  });
});

it('an oEmbed answer is valid where nobody is named', () => {
  expect(
    readOEmbed(oEmbed(smallFigure, { ...parts, owner: undefined })).author_name,
  ).toBeUndefined();
});
