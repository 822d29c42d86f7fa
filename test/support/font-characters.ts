/** What a font file can draw. */
import { readFileSync } from 'node:fs';

/** The characters of a font: its `cmap` table, formats 4 and 12. */
export function charactersOf(file: string): ReadonlySet<number> {
  const font = readFileSync(file);
  const record = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at).find(
    (at) => font.toString('latin1', at, at + 4) === 'cmap',
  );
  const table = font.readUInt32BE((record ?? 0) + 8);
  const found = new Set<number>();
  for (let at = 0; at < font.readUInt16BE(table + 2); at += 1) {
    const start = table + font.readUInt32BE(table + 8 + 8 * at);
    const format = font.readUInt16BE(start);
    const count = format === 4 ? font.readUInt16BE(start + 6) / 2 : format === 12 ? font.readUInt32BE(start + 12) : 0;
    for (let one = 0; one < count; one += 1) {
      const [from, to] =
        format === 4
          ? [font.readUInt16BE(start + 16 + 2 * (count + one)), font.readUInt16BE(start + 14 + 2 * one)]
          : [font.readUInt32BE(start + 16 + 12 * one), font.readUInt32BE(start + 20 + 12 * one)];
      for (let code = from; code <= to && code !== 0xffff; code += 1) found.add(code);
    }
  }
  return found;
}
