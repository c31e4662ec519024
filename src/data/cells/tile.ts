const TILE = /^(\d{1,3})\s*[,;]\s*(\d{1,3})$/;

/** A place on the tile map, "column,row"; `undefined` where the text is none. */
export function readTile(text: string): { column: number; row: number } | undefined {
  const match = TILE.exec(text);
  return match ? { column: Number(match[1]), row: Number(match[2]) } : undefined;
}
