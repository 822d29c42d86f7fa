/**
 * All matches of a global pattern, in text order. `matchAll` copies the pattern at every call, and copying the words of a language
 * takes many times longer than searching a sentence for them. Empty matches are passed over.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else found.push(match);
  }
  return found;
}
