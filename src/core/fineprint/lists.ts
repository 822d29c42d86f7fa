/** Lists of amounts: "after 75 GB (S), 200 GB (M) and 300 GB (L)": what is said of the first is said of all. */
import type { Token, VolumeToken } from './token.ts';

/** Longest text between two entries: a plan in brackets, "per month", "and". */
const MAX_BETWEEN = 48;

/** How entries of a list follow each other: `last` ends the list, without which commas alone are none. */
export interface ListWords {
  readonly next: RegExp;
  readonly last: RegExp;
}

const isAmount = (token: Token): token is VolumeToken => token.kind === 'volume';

/** The entries that go on from a threshold, up to the last one a word like "and" leads to. */
function entriesAfter(amounts: readonly VolumeToken[], from: number, text: string, { next, last }: ListWords): number {
  let end = from;
  for (let index = from + 1; index < amounts.length; index += 1) {
    const [before, token] = [amounts[index - 1], amounts[index]];
    if (!before || token?.role !== 'plain' || token.start - before.end > MAX_BETWEEN) break;
    const between = text.slice(before.end, token.start);
    if (last.test(between)) end = index;
    else if (!next.test(between)) break;
  }
  return end;
}

/** The tokens of a sentence where every entry of a list is a threshold when its first is. */
export function withLists(tokens: readonly Token[], text: string, words: ListWords | undefined): readonly Token[] {
  if (!words) return tokens;
  const amounts = tokens.filter(isAmount);
  const listed = new Set<Token>();
  amounts.forEach((token, index) => {
    if (token.role !== 'threshold') return;
    for (const entry of amounts.slice(index + 1, entriesAfter(amounts, index, text, words) + 1)) listed.add(entry);
  });
  return listed.size === 0
    ? tokens
    : tokens.map((token) => (isAmount(token) && listed.has(token) ? { ...token, role: 'threshold' } : token));
}
