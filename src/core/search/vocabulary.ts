/** The narrowing index: all distinct words in one string, in which any part of any word is found by a single scan. */

export interface Vocabulary {
  /** Numbers of the words that contain the part, ascending. */
  readonly containing: (part: string) => Uint32Array;
  /** Numbers of the words that begin with the part, ascending. */
  readonly beginning: (part: string) => Uint32Array;
}

/** Words hold no line feed, so nothing is found across two of them. */
const GAP = '\n';

/** Last position whose start is at most `offset`. */
function wordAt(starts: Uint32Array, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function vocabulary(words: readonly string[]): Vocabulary {
  const text = GAP + words.map((word) => word + GAP).join('');
  const starts = new Uint32Array(words.length);
  words.reduce((start, word, number) => {
    starts[number] = start;
    return start + word.length + GAP.length;
  }, GAP.length);
  /** `skip` characters of the needle stand before the word. */
  const find = (needle: string, skip: number): Uint32Array => {
    const found: number[] = [];
    let at = text.indexOf(needle);
    while (at !== -1) {
      const word = wordAt(starts, at + skip);
      found.push(word);
      // On to the next word: it is enough to know that this one contains the part.
      at = text.indexOf(needle, (starts[word] ?? 0) + (words[word]?.length ?? 0));
    }
    return Uint32Array.from(found);
  };
  const none = new Uint32Array(0);
  return {
    containing: (part) => (part === '' ? none : find(part, 0)),
    beginning: (part) => (part === '' ? none : find(GAP + part, GAP.length)),
  };
}
