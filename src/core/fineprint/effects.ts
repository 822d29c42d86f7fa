/** The effects of a sentence in the order of its words. */
import { applyCongestion } from './congestion.ts';
import { blank, isCharge, type Item } from './item.ts';
import { isOptional } from './optional.ts';
import { addPack, addPrice } from './price-of.ts';
import { CLOSE } from './reach.ts';
import { addThrottle, isSlowing } from './slowing.ts';
import { addSpeed } from './speed-of.ts';
import { tidy } from './tidy.ts';
import { isConditional, isCue, type CueToken, type Sentence } from './token.ts';

function addCue(items: Item[], sentence: Sentence, token: CueToken): void {
  const last = items.at(-1);
  switch (token.concept) {
    case 'generation':
      // "5GB at 3G speed" tells what the line is sold with; a step needs a condition or a word for slower.
      if (last?.effect === 'throttle' || isConditional(sentence) || sentence.tokens.some((other) => isCue(other, 'throttle', 'weak')))
        addThrottle(items, sentence, token);
      return;
    case 'throttle':
      return addThrottle(items, sentence, token);
    case 'weak':
    case 'steady':
      if (isSlowing(sentence, token)) addThrottle(items, sentence, token);
      return;
    case 'deprioritise':
      if (last?.effect !== 'deprioritise') items.push(blank('deprioritise', token, { cue: token }));
      return;
    case 'block':
      if (last?.effect === 'block') last.end = token.end;
      else if (!isOptional(sentence, token)) items.push(blank('block', token, { cue: token }));
      return;
    case 'bolt':
      if (isOptional(sentence, token)) return;
      if (last?.effect === 'charge' && (last.price === null || token.start - last.price.end < CLOSE)) last.effect = 'bolt-on';
      else if (last?.effect !== 'bolt-on') items.push(blank('bolt-on', token, { cue: token }));
      return;
    case 'charge':
      if (!last || !isCharge(last)) items.push(blank('charge', token, { cue: token }));
      return;
    default:
  }
}

/** The effects of a sentence in text order. */
export function readItems(sentence: Sentence): Item[] {
  const items: Item[] = [];
  for (const token of sentence.tokens) {
    if (token.kind === 'speed') addSpeed(items, sentence, token);
    else if (token.kind === 'price') addPrice(items, sentence, token);
    else if (token.kind === 'cue') addCue(items, sentence, token);
  }
  addPack(items, sentence);
  return tidy(applyCongestion(items, sentence), sentence);
}
