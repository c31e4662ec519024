import { frameCode, pictureCode } from '../../downloads/embeds/codes.ts';
import { frameHeight } from '../../downloads/embeds/frameHeight.ts';
import { pictureSize } from '../../downloads/picture.ts';
import { embedPage, figureFile } from '../../edition/figureAddresses.ts';
import type { Figure } from '../../figures/figure.ts';
import { embedPlaces } from './embedPlaces.ts';
import type { RungKind } from './rungs.ts';

/** What a frame of the preview shows, and its height in pixels. */
type Shown = { readonly height: number } & ({ readonly src: string } | { readonly srcdoc: string });

/** The attributes of the frame: a page in it has no margins, so that it is as wide as it says. */
export type Preview = Shown & { readonly marginwidth: 0; readonly marginheight: 0 };

/** Below an image or a frame a line of text keeps room for its letters. */
const LINE = 8;

/**
 * A rung as a page of that width would show it: the code itself in a page of its own, so that no script from around it
 * reaches it; only of the last rung the frame stands in the page that has the script.
 */
export function previewOf(kind: RungKind, figure: Figure, width: number): Preview {
  return { ...shown(kind, figure, width), marginwidth: 0, marginheight: 0 };
}

function shown(kind: RungKind, figure: Figure, width: number): Shown {
  const places = embedPlaces(figure, 'current', '');
  const height = frameHeight(figure, false);
  switch (kind) {
    case 'picture': {
      const size = shrunk(pictureSize(figure), width);
      return {
        srcdoc: pageWith(withSize(pictureCode(figure, places), size)),
        height: size.height + LINE,
      };
    }
    case 'static':
      return { src: figureFile(figure, 'current', '.html'), height };
    case 'frame':
      return { srcdoc: pageWith(frameCode(figure, places, height)), height: height + LINE };
    case 'script':
      return { src: embedPage(figure, 'current'), height };
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As a column of that width shows it. */
function shrunk({ width, height }: Size, column: number): Size {
  const scale = Math.min(1, column / width);
  return { width: Math.round(width * scale), height: Math.ceil(height * scale) };
}

/** The style of the code shrinks the picture where a page allows it; ours allow none, so that its attributes must. */
function withSize(code: string, { width, height }: Size): string {
  return code
    .replace(/ style="[^"]*"/, '')
    .replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
}

const pageWith = (code: string): string => `<!doctype html>${code}`;
