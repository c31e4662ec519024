import { ground, haloWidth, inkOf } from '../outline/paint.ts';

/**
 * Markup of a drawing with the looks of its classes as attributes, so that it looks the same where no style sheet knows
 * the classes. Colours of marks are attributes already; letters have their colour and their edge from classes.
 */
export function withoutClasses(markup: string): string {
  return markup.replace(tag, (_, name: string, attributes: string) => {
    const classes = /(?<= class=")[^"]*/.exec(attributes)![0].split(' ');
    const others = attributes.replace(/ class="[^"]*"/, '');
    return `<${name}${painted(others, classes)}`;
  });
}

/** A tag with a class, up to its end; attributes are escaped, so none holds the sign of the end. */
const tag = /<(\w+)((?: [\w:-]+="[^"]*")*? class="[^"]*"(?: [\w:-]+="[^"]*")*)/g;

function painted(attributes: string, classes: readonly string[]): string {
  const ink = inkOf(classes);
  const filled =
    ink === undefined ? attributes : `${attributes.replace(/ fill="[^"]*"/, '')} fill="${ink}"`;
  return classes.includes('halo') ? filled + halo : filled;
}

const halo = ` paint-order="stroke" stroke="${ground}" stroke-width="${haloWidth}" stroke-linejoin="round"`;
