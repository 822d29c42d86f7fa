/** Text in columns, where a Chinese character is two wide. */

/** Characters that take two cells of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

export const width = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

const padded = (text: string, to: number, left: boolean): string => {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return left ? `${text}${space}` : `${space}${text}`;
};

/** Rows of cells as aligned lines: the first column to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  return rows.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i] ?? 0, i === 0))
      .join('  ')
      .trimEnd(),
  );
}
