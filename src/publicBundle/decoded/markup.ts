/** HTML and SVG: what stands between tags, in attributes, in comments, and in outlines of letters. */
import { readRuns } from '../../downloads/outline/readRuns.ts';
import { BREAK } from '../words.ts';
import { decodedText } from './code.ts';
import { joined, type Decoded } from './decoded.ts';

const TAG = /<\/?[a-z][^\s/>]*((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s=>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Glyphs as pictures have them, which `readRuns` has read: places and outlines, and no words. */
const GLYPHS =
  /<use xlink:href="#[rs]\d+"(?: [xy]="[\d.-]+")*\/>|<path id="[rs]\d+" d="[a-z\d\s.,-]*"\/>/gi;

/** Attributes of drawings that hold lengths and paths, or colours, and what they then look like. */
const DRAWN =
  /^(?:d|transform|points|viewBox|width|height|[xyr]|[xy][12]|[cdr][xy]|font-size|stroke-width|stroke-dasharray|opacity)$/;
const LENGTHS = /^(?:translate|scale|rotate|matrix|[MLHVCSQTAZ]|[\d\s,.()%e+-])*$/i;
const PAINTED = /^(?:fill|stroke|stop-color|color)$/;
const COLOUR = /^(?:#[\da-f]{3,8}|none|currentcolor)$/i;

export function decodedMarkup(markup: string): Decoded {
  const scripts = [...markup.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi)];
  const comments = [...markup.matchAll(/<!--([\s\S]*?)-->/g)];
  const rest = markup
    .replaceAll(GLYPHS, '')
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ');
  const { runs, foreign } = readRuns(markup);
  // A name may be split over elements or lines: both ways of putting them together are read.
  const texts = [rest.replaceAll(TAG, ' '), rest.replaceAll(TAG, ''), ...attributesIn(rest)];
  const codes = [...scripts.map(([, , code]) => code!), ...comments.map(([, words]) => words!)];
  return joined([
    decodedText([...codes, ...texts].join(BREAK)),
    {
      texts: [runs.join(' ')],
      faults: foreign.map((found) => ({ kind: 'outline', found })),
    },
  ]);
}

function attributesIn(markup: string): readonly string[] {
  const values = [...markup.matchAll(TAG)].flatMap(([, attributes = '']) =>
    [...attributes.matchAll(ATTRIBUTE)].map(
      ([, name, double, single, bare]) => [name!, double ?? single ?? bare ?? ''] as const,
    ),
  );
  const told = values.filter(([name, value]) => !isShape(name, value)).map(([, value]) => value);
  return [...new Set(told)];
}

/** What says nothing; the names of glyphs are read by `readRuns`. */
function isShape(name: string, value: string): boolean {
  if (/^(?:xlink:)?href$|^id$/.test(name)) return /^#?[rs]\d+$/.test(value);
  return (DRAWN.test(name) && LENGTHS.test(value)) || (PAINTED.test(name) && COLOUR.test(value));
}
