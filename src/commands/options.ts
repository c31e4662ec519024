import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options of a command; a word that it does not know ends it with one line instead of a stack. */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error);
    console.error(`${said}. Tùy chọn có thể dùng / known options: ${known.join(', ')}.`);
    process.exit(1);
  }
}
