/** All plans for one use: ranked inside each currency, currencies never compared. */
import { costModel, costRanker, outcomeOf, SECTIONS } from '../../core/cost/index.ts';
import type { CostQuestion, Decider, Outcome, Section } from '../../core/cost/types.ts';
import type { PlanCard } from '../../core/model/index.ts';
import { questionWords, type Messages } from '../../i18n/index.ts';
import { spanText } from './ledger.ts';
import { aligned } from './table.ts';
import { wireRank } from './wire.ts';

export interface Ranked {
  readonly card: PlanCard;
  readonly outcome: Outcome;
  readonly section: Section;
  readonly decider: Decider;
  /** From 1, inside one currency. */
  readonly rank: number;
}

/** Every plan in the order of the ranking, one currency after the other. */
export function rankPlans(cards: readonly PlanCard[], question: CostQuestion): readonly Ranked[] {
  const answer = costRanker(cards)(question);
  const ranked: Ranked[] = [];
  let before: number | null = null;
  for (const position of answer.order) {
    const card = cards[position];
    const last = ranked.at(-1);
    if (!card) continue;
    const same = last !== undefined && last.card.currency === card.currency;
    ranked.push({
      card,
      outcome: outcomeOf(costModel(card), question),
      section: SECTIONS[answer.section[position] ?? 0] ?? 'undisclosed',
      decider: answer.decider(position, same ? before : null),
      rank: same ? last.rank + 1 : 1,
    });
    before = position;
  }
  return ranked;
}

/** The first `top` of each section of each currency; all of them without `top`. */
function firstOf(ranked: readonly Ranked[], top: number | null): readonly Ranked[] {
  if (top === null) return ranked;
  const seen = new Map<string, number>();
  return ranked.filter(({ card, section }) => {
    const key = `${card.currency}|${section}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= top;
  });
}

/** One JSON object a plan, in rank order. */
export const rankLines = (ranked: readonly Ranked[], top: number | null): string[] =>
  firstOf(ranked, top).map(({ rank, section, decider, card, outcome }) => JSON.stringify(wireRank(rank, section, decider, card, outcome)));

function sectionTable(rows: readonly Ranked[], count: number, m: Messages): string[] {
  const [first] = rows;
  if (!first) return [];
  const title = m.cost.sections[first.section];
  const table = rows.map(({ rank, outcome, card }) => [
    String(rank),
    spanText(outcome.total, outcome),
    outcome.fullSpeedMb === null ? '?' : m.format.volume(outcome.fullSpeedMb).replaceAll('\u00a0', ' '),
    card.id,
    `${card.carrier} · ${card.name}`,
  ]);
  const rest = count - rows.length;
  return [
    `  ${title.title} (${count}). ${title.why}`,
    ...aligned([['Rank', 'Total', 'Full speed', 'Id', 'Plan'], ...table], [0, 1, 2]).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    '',
  ];
}

/** The ranking as tables: one per currency and section. */
export function describeRanking(ranked: readonly Ranked[], question: CostQuestion, top: number | null, m: Messages): string[] {
  const currencies = [...Map.groupBy(ranked, ({ card }) => card.currency)];
  return [
    `Use: ${questionWords(question, m)}. ${m.cost.promotions[question.promotion].label}.`,
    'Amounts of different currencies are not compared.',
    '',
    ...currencies.flatMap(([currency, own]) => [
      `${currency ?? 'Currency not stated'}: ${own.length} ${own.length === 1 ? 'plan' : 'plans'}`,
      ...[...Map.groupBy(own, ({ section }) => section).values()].flatMap((rows) => sectionTable(firstOf(rows, top), rows.length, m)),
    ]),
  ];
}
