/** Letters of Vietnamese beyond ASCII, precomposed, as a part of a character class. */
export const VIETNAMESE_LETTERS = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\\u1EA0-\\u1EF9';

/** Anything that may need care: neither plain ASCII, nor Vietnamese in NFC, nor a dash, dot or degree. */
const UNUSUAL = new RegExp(`[^\\n\\t\\x20-\\x7E${VIETNAMESE_LETTERS}–—…°]`);

/** Controls that no cell holds; TAB and line feed may. U+0080–U+009F come from bytes without a letter. */
const CONTROL = /[\0-\x08\x0B-\x1F\x7F-\x9F]/;

/** Zero-width, bidi and filler characters: they change what is compared, not what is seen. */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/g;

/** Spaces of other widths, most of them no-break, that word processors leave behind. */
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/** Whether the text holds anything that `tidy` would change or refuse. A file without is read faster. */
export function isUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}

/** The first control character of the text. */
export function controlCharacter(text: string): string | undefined {
  return CONTROL.exec(text)?.[0];
}

/** The first character that cannot be seen. */
export function invisibleCharacter(text: string): string | undefined {
  INVISIBLE.lastIndex = 0;
  return INVISIBLE.exec(text)?.[0];
}

/** Text in NFC with Ð (U+00D0) as Đ; nothing else is changed, so a code keeps what must be refused. */
export function compose(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ');
}

/** Composed text without invisible characters, odd spaces as plain ones. */
export function tidy(text: string): string {
  return compose(text).replace(INVISIBLE, '').replace(ODD_SPACE, ' ');
}
