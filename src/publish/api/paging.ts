/** Splits a long list so that no file of the API grows large. */

/** UTF-8 bytes of a list that fit into one file, with room for what stands around it. */
export const PAGE_BYTES = 900_000;

const encoder = new TextEncoder();
const bytesOf = (item: unknown): number => encoder.encode(JSON.stringify(item)).length + 1;

/** In order; an empty list has one empty page. An item larger than a page has a page of its own. */
export function pagesOf<T>(items: readonly T[], limit = PAGE_BYTES): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let size = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    if (size > 0 && size + bytes > limit) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(item);
    size += bytes;
  }
  return pages;
}
