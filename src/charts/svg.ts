/** SVG as strings: elements with escaped attributes and rounded numbers, so that goldens stay readable. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; numbers are rounded to a tenth of a pixel, undefined attributes are left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escape(value!)}"`)
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A run of text; its content is escaped, so a label can hold anything. */
export function text(content: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escape(content));
}

export function group(attributes: Attributes, ...children: string[]): string {
  return children.length === 0 ? '' : element('g', attributes, ...children);
}

/** A number as short as a tenth of a pixel allows. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text made safe between tags and inside double quotes. */
export function escape(content: string): string {
  // Nearly all texts are safe as they are, and a build asks for millions.
  if (!/[&<>"]/.test(content)) return content;
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
