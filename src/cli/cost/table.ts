/** Plain text in aligned columns. */

/** Characters of a terminal that text takes: signs of East Asian scripts take two. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(sign) ? 2 : 1),
    0,
  );

/** Rows with their columns padded to the widest cell; columns named in `right` are aligned to the right. No spaces at the end of a line. */
export function aligned(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))));
  const cell = (text: string, at: number): string => {
    const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)));
    return right.includes(at) ? space + text : text + space;
  };
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}
