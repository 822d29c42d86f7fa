/** Findings in words: one factual sentence each, with its quotes and their places. */
import { CONDITIONS } from '../core/disclosure/conditions.ts';
import { rule } from '../core/disclosure/rulebooks/index.ts';
import type { Finding, RuleHead, Said } from '../core/disclosure/types.ts';
import { disclosureEn, type DisclosureWords } from './en/disclosure.ts';
import type { Lang } from './lang.ts';
import { disclosureZh } from './zh/disclosure.ts';

const WORDS: Record<Lang, DisclosureWords> = { en: disclosureEn, zh: disclosureZh };

/** The words of outcomes, reasons, forces, grades and standings in a language. */
export const disclosureWords = (lang: Lang): DisclosureWords => WORDS[lang];

/** Quotes longer than this are shown from their beginning; the evidence itself keeps the whole quote. */
const MAX_QUOTE = 160;
/** Quotes shown in one sentence. */
const MAX_QUOTES = 4;

const short = (text: string): string => (text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text).replace(/\s+/g, ' ');

function quotesOf({ evidence, record }: Pick<Finding, 'evidence' | 'record'>, words: DisclosureWords): string {
  const shown = evidence.slice(0, MAX_QUOTES).map(({ text, column }) => words.quote(short(text), words.place(column, record)));
  return [...shown, ...(evidence.length > MAX_QUOTES ? [words.moreQuotes(evidence.length - MAX_QUOTES)] : [])].join(words.quoteSeparator);
}

/**
 * What the published text states or does not state, in one or two sentences: "No text on the speed after the threshold was found in
 * row 14." The words are factual; nothing is judged.
 */
export function findingSentence(
  finding: Pick<Finding, 'rule' | 'reason' | 'evidence' | 'missing' | 'note' | 'record'>,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const what = rule(finding.rule)?.what[lang] ?? finding.rule;
  const sentence = words.sentences[finding.reason]({
    what,
    quotes: quotesOf(finding, words),
    missing: finding.missing.length === 0 ? what : finding.missing.map((said) => said[lang]).join(words.listSeparator),
    where: finding.record === null ? words.allPlans : words.row(finding.record),
  });
  return finding.note === null ? sentence : `${sentence}${words.sentenceSeparator}${finding.note[lang]}`;
}

/** The conditions under which a rule asks anything, as one list of noun phrases; null where it asks of every plan. */
export function conditionWords({ when }: Pick<RuleHead, 'when'>, lang: Lang): string | null {
  const all: readonly Said[] = when.map((name) => CONDITIONS[name].words);
  return all.length === 0 ? null : all.map((said) => said[lang]).join(WORDS[lang].listSeparator);
}
