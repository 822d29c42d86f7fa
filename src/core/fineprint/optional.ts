/** What the customer chooses to buy or to have, and so happens to nobody by itself. */
import { ADJACENT, REACH } from './reach.ts';
import { clauseOf, isCue, type PriceToken, type Sentence, type Token } from './token.ts';

/** The customer buys it or not: an option named before it in its clause, or right after it. */
export function isOptional(sentence: Sentence, token: Token): boolean {
  const clause = clauseOf(sentence, token.start);
  return sentence.tokens.some((other) => {
    if (!isCue(other, 'optional')) return false;
    if (other.start >= token.end)
      return other.start - token.end < nextTo(token) && clauseOf(sentence, other.start) === clauseOf(sentence, token.end - 1);
    return token.start - other.end < REACH && clause - clauseOf(sentence, other.start) <= 1 && !isOtherwise(sentence, other, token);
  });
}

/** "Data stops and you can buy more" is no optional stop; "a stop on request" is. */
const nextTo = ({ kind }: Token): number => (kind === 'price' ? ADJACENT : 3);

/** "Extra data on request, else data stops": what follows "else" is no option. */
const isOtherwise = (sentence: Sentence, option: Token, token: Token): boolean =>
  sentence.tokens.some((other) => isCue(other, 'then') && other.start >= option.end && other.end <= token.start);

/** "5元/1GB，10元/3GB": what stands right beside an optional price is another of the same kind. */
export function isOptionalPrice(sentence: Sentence, token: PriceToken): boolean {
  if (isOptional(sentence, token)) return true;
  const last = sentence.tokens.findLast((other): other is PriceToken => other.kind === 'price' && other.end <= token.start);
  return last !== undefined && token.start - last.end < ADJACENT && isOptionalPrice(sentence, last);
}
