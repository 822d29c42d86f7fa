/** What a text tells of something else than the plan: other companies, rumours, bills made up to explain a price, speeds that were measured. */
import { isVolume, type Token } from './token.ts';

/** Words by which a language tells of such things. */
export interface ForeignWords {
  /** Other companies or other plans, as those who do it: what follows in the sentence is about them. */
  readonly others: RegExp;
  /** A rumour: the sentence is no statement of the plan. */
  readonly hearsay: RegExp;
  /** What was said, here or in the sentence before, is not so. */
  readonly denies: RegExp;
  /** The beginning of a sentence that makes up a bill. */
  readonly example: RegExp;
  /** Somebody measured a speed, which follows. */
  readonly measured: RegExp;
  /** Money that is given back. */
  readonly refund: RegExp;
}

const isPaid = ({ kind }: Token): boolean => kind === 'money' || kind === 'price';

/** True when nothing the sentence says is about the plan. */
function isForeign(tokens: readonly Token[], text: string, words: ForeignWords): boolean {
  if (words.hearsay.test(text) || words.denies.test(text)) return true;
  if (words.example.test(text) && tokens.some(isPaid)) return true;
  return words.refund.test(text) && !tokens.some(({ kind }) => kind === 'volume' || kind === 'speed');
}

/**
 * The tokens of a sentence that may be about the plan.
 * @param at offset of the sentence, in the tokens' terms
 */
export function ownTokens(tokens: readonly Token[], text: string, at: number, words: ForeignWords): readonly Token[] {
  if (isForeign(tokens, text, words)) return [];
  const others = words.others.exec(text);
  const own = others ? tokens.filter(({ end }) => end <= at + others.index) : tokens;
  const measured = words.measured.exec(text);
  return measured && !own.some(isVolume) ? own.filter(({ kind, start }) => kind !== 'speed' || start < at + measured.index) : own;
}

/** A sentence as far as it matters who is denied. */
interface Said {
  readonly tokens: readonly Token[];
  readonly denies: boolean;
}

/** Takes what a sentence says from it where the next one denies it: "Data stops at 100GB, they say. That is not true." */
export const withoutDenied = <T extends Said>(sentences: readonly T[]): T[] =>
  sentences.map((sentence, index) => (sentences[index + 1]?.denies ? { ...sentence, tokens: [] } : sentence));
