/**
 * An SVG whose text is drawn as outlines, so that it looks the same in every program and needs no font.
 */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { element } from '../../charts/svg.ts';
import { drawRun, type Letters } from './drawRun.ts';
import { lookIn, plainLook, runsOf, type Look, type Run } from './runs.ts';

interface PlacedText {
  readonly text: XmlElement;
  readonly runs: readonly Run[];
}

/**
 * The same SVG without a `<text>` whose letters the font has; letters that it lacks stay text. The glyphs are defined
 * behind the `<desc>` of the root, which must have one and must declare `xlink`.
 */
export function outlined(svg: string, letters: Letters = 'references'): string {
  const texts = textsIn(parseXml(svg, { includeOffsets: true }).root!, plainLook);
  const parts: string[] = [];
  let end = 0;
  for (const { text, runs } of texts) {
    parts.push(svg.slice(end, text.start), ...runs.map((run) => drawRun(run, letters)));
    end = text.end;
  }
  parts.push(svg.slice(end));
  if (letters === 'path') return parts.join('');
  const definitions = define(texts.flatMap(({ runs }) => runs));
  return parts.join('').replace('</desc>', () => `</desc>${definitions}`);
}

function textsIn(parent: XmlElement, around: Look): readonly PlacedText[] {
  if (parent.name === 'text') return [{ text: parent, runs: runsOf(parent, around) }];
  const look = lookIn(parent, around);
  const children = parent.children.filter((child) => child.type === 'element') as XmlElement[];
  return children.flatMap((child) => textsIn(child, look));
}

/** The definitions of the glyphs that runs use. */
function define(runs: readonly Run[]): string {
  const outlines = new Map(runs.flatMap(({ drawn }) => [...(drawn?.outlines ?? [])]));
  const paths = Array.from(outlines, ([id, d]) => element('path', { id, d }));
  return element('defs', {}, ...paths);
}
