/** Rises of the price during the contract: in pounds and pence, on which day, and where it stands. */
import type { Evidence } from '../../model/index.ts';
import { statementOn } from '../topic.ts';
import { INDEX_LINKED_RISE } from '../topics/index-linked-rise.ts';
import { PRICE_RISE } from '../topics/price-rise.ts';
import { conflicting, disclosed, notApplicable, statedAsNone, UNTESTED, vague } from '../answer.ts';
import type { Answer, Subject } from '../types.ts';
import type { Check } from './fields.ts';
import { isNote } from './weakened.ts';

/** index: by an index or a percentage · amount: in money · none: said that there is none · words: a rise without a figure. */
interface Rise {
  readonly kind: 'index' | 'amount' | 'none' | 'words';
  readonly evidence: Evidence;
}

const NAMED = /\b(?:CPIH?|RPI|inflation|index)\b/i;
const OF_PRICE = /pric|charge|cost|fee|bill|monthly|tariff|annual|each|every|year/i;
const MONEY = /[£€]\s?\d|\d\s?(?:p\b|pence|pounds)/i;
const NONE = /\bno\b|\bnot\b|\bwon[’']?t\b|never|without|fixed|freeze|frozen|lock|guarantee/i;
const DAY =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\d{4}-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4}|anniversary|after (?:month )?\d{1,2}/i;

function riseIn(subject: Subject): Rise | null {
  const index = statementOn(INDEX_LINKED_RISE, subject);
  if (index !== null && index.kind === 'value' && !saysNone(index.evidence)) {
    const { text } = index.evidence;
    if (NAMED.test(text) || OF_PRICE.test(text)) return { kind: 'index', evidence: index.evidence };
  }
  const rise = statementOn(PRICE_RISE, subject);
  if (rise === null) return null;
  const { evidence } = rise;
  // "Speeds increase by 20 %" is no rise of the price.
  if (rise.kind === 'value' && !MONEY.test(evidence.text) && !OF_PRICE.test(`${evidence.column} ${evidence.text}`)) return null;
  if (rise.kind === 'none' || saysNone(evidence)) return { kind: 'none', evidence };
  return { kind: MONEY.test(evidence.text) ? 'amount' : 'words', evidence };
}

/** "No price rises", "price fixed for 24 months": that there is none, unless an amount follows all the same. */
const saysNone = ({ text }: Evidence): boolean => NONE.test(text) && !MONEY.test(text) && !/\d ?%/.test(text);

const unsaid = ({ plan }: Subject): Answer =>
  plan.commitment.months === 0
    ? notApplicable({ en: 'The plan has no minimum term.', zh: '该套餐没有最短期限。' })
    : {
        ...UNTESTED['condition-unclear'],
        note: { en: 'The file does not say whether the price changes during the contract.', zh: '文件未说明合约期内价格是否变动。' },
      };

/** The rise is stated in money, or it is stated that there is none. */
export const riseInMoney: Check = (subject) => {
  const rise = riseIn(subject);
  if (rise === null) return unsaid(subject);
  const evidence = [rise.evidence];
  if (rise.kind === 'index')
    return conflicting('other-than-the-figure', evidence, {
      en: 'A rise by an index or a percentage is stated, not one in pounds and pence.',
      zh: '载明的是按指数或百分比上涨，而非以英镑和便士计的金额。',
    });
  if (rise.kind === 'none') return statedAsNone(evidence);
  return rise.kind === 'amount'
    ? disclosed(evidence)
    : vague('vague-words', evidence, [{ en: 'the rise in pounds and pence', zh: '以英镑和便士计的涨幅' }]);
};

/** The day of each rise is stated. */
export const riseDate: Check = (subject) => {
  const rise = riseIn(subject);
  if (rise === null) return unsaid(subject);
  if (rise.kind === 'none') return statedAsNone([rise.evidence]);
  return DAY.test(rise.evidence.text)
    ? disclosed([rise.evidence])
    : vague('in-part', [rise.evidence], [{ en: 'when the price changes', zh: '价格变动的时间' }]);
};

/** The rise stands beside the price, not in a note only. */
export const riseProminent: Check = (subject) => {
  const rise = riseIn(subject);
  if (rise === null) return unsaid(subject);
  return isNote(rise.evidence) && rise.kind !== 'none' ? vague('weakened', [rise.evidence]) : disclosed([rise.evidence]);
};
