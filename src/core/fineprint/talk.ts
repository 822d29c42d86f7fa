/** Whether a price is one of calls and texts. */
import { hasCue, type Sentence } from './token.ts';

/** "Beyond 300 minutes 19c are charged": the amount of money is for calls or texts. */
export const isTalk = (sentence: Sentence): boolean =>
  hasCue(sentence, 'voice') &&
  sentence.tokens.some(({ kind }) => kind === 'money') &&
  !sentence.tokens.some(({ kind }) => kind === 'volume');
