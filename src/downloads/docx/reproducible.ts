/**
 * The same document for the same report, byte for byte: the library writes the moment of making into it, and counts its
 * drawings on from one document to the next.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PROPERTIES = 'docProps/core.xml';
const TEXT = 'word/document.xml';

/** As if it had been made on a given day, and as the first of its process. */
export function reproducible(docx: Uint8Array, day: Temporal.PlainDate): Uint8Array {
  const files = unzipSync(docx);
  const changed = (name: string, change: (xml: string) => string) =>
    strToU8(change(strFromU8(files[name]!)));
  let drawings = 0;
  const fixed = {
    ...files,
    [PROPERTIES]: changed(PROPERTIES, (xml) =>
      xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`),
    ),
    [TEXT]: changed(TEXT, (xml) =>
      xml.replaceAll(/(?<=<wp:docPr id=")\d+/g, () => String(++drawings)),
    ),
  };
  // In the local time of whatever zone: that is what a ZIP file stores.
  return zipSync(fixed, { mtime: new Date(day.year, day.month - 1, day.day) });
}
