/** "Tổ chức cơ sở đảng" at the start of a sentence. */
export function upperFirst(name: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase('vi') + name.slice(first.length);
}

/** "tổ chức cơ sở đảng" inside one; an abbreviation ("TCCSĐ") keeps its capitals. */
export function lowerFirst(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLocaleLowerCase('vi')
    ? first.toLocaleLowerCase('vi') + name.slice(first.length)
    : name;
}
