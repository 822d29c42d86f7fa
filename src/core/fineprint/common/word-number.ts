/** Numbers written as words ("one terabyte"), with the words given by the language of the text. */
import { wholeWords } from './boundary.ts';
import { matchesOf } from './matches.ts';
import { numberValue, type NumberReading } from './number.ts';
import { reading } from './reading.ts';

const PATTERNS = new WeakMap<ReadonlyMap<string, number>, RegExp>();

function patternOf(words: ReadonlyMap<string, number>): RegExp {
  const known = PATTERNS.get(words);
  if (known) return known;
  const pattern = wholeWords([...words.keys()].sort((a, b) => b.length - a.length).join('|'));
  PATTERNS.set(words, pattern);
  return pattern;
}

/** Adds number words to numbers already read, in text order. Without words the list comes back as it is. */
export function withWordNumbers(text: string, numbers: NumberReading[], words?: ReadonlyMap<string, number>): NumberReading[] {
  if (!words || words.size === 0) return numbers;
  const spelled = matchesOf(text, patternOf(words)).map((match) =>
    reading(text, match.index, match.index + match[0].length, numberValue(String(words.get(match[0].toLowerCase()) ?? 0))),
  );
  return spelled.length === 0 ? numbers : [...numbers, ...spelled].sort((a, b) => a.start - b.start);
}
