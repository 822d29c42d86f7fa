/** The most that use can cost, where the price of what is used is not told. */
import { hasCue, isMoney, type MoneyToken, type Sentence } from './token.ts';

const capOf = ({ tokens }: Sentence): MoneyToken | null => tokens.filter(isMoney).find(({ role }) => role === 'cap') ?? null;

/** "Out-of-bundle charges are capped at 60 €": the most that use beyond the allowance can cost, where its price is not told. */
export const cappedExtra = (sentence: Sentence): MoneyToken | null =>
  hasCue(sentence, 'outside') || sentence.tokens.some((token) => token.kind === 'cue' && token.extra) ? capOf(sentence) : null;

/** "You pay no more than 15 € a day for data in the EU": the most that use from the first byte can cost. */
export const cappedUse = (sentence: Sentence): MoneyToken | null =>
  hasCue(sentence, 'payg') && !hasCue(sentence, 'used', 'outside', 'then', 'optional') ? capOf(sentence) : null;
