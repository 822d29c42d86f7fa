/** `facts`: every value with its certainty and the text it was read from; a fact that quotes several places has several rows. */
import { CERTAINTIES, type Evidence, type Fact, type Plan } from '../../core/model/index.ts';
import { col, table } from './table.ts';

interface FactRow {
  readonly plan: string;
  /** Positions from 1: of the fact in the plan, of the quote in the fact; a fact without quotes has one row. */
  readonly at: number;
  readonly quoteAt: number;
  readonly fact: Fact;
  readonly quote: Evidence | null;
}

function* rowsOf(plans: readonly Plan[]): Generator<FactRow> {
  for (const { id, facts } of plans)
    for (const [i, fact] of facts.entries()) {
      const quotes = fact.evidence.length > 0 ? fact.evidence : [null];
      for (const [j, quote] of quotes.entries()) yield { plan: id, at: i + 1, quoteAt: j + 1, fact, quote };
    }
}

const required = { required: true } as const;

export const facts = table<FactRow>({
  name: 'facts',
  title: 'Facts',
  about: 'Every value of a plan with its certainty, the rule that read it and the exact text in the published file (file and line: plans).',
  columns: [
    col('plan_id', 'string', ({ plan }) => plan, 'Plan, by its id in plans.', '所属套餐（plans 的 id）。', required),
    col('fact', 'integer', ({ at }) => at, 'Position among the facts of the plan, from 1.', '在该套餐事实中的序号，从 1 起。', required),
    col(
      'quote',
      'integer',
      ({ quoteAt }) => quoteAt,
      'Position among the quotes of the fact, from 1.',
      '在该事实引文中的序号，从 1 起。',
      required,
    ),
    col(
      'field',
      'string',
      ({ fact }) => fact.field,
      'What the value is, such as tiers.0.speed.',
      '数值的名称，如 tiers.0.speed。',
      required,
    ),
    col('certainty', 'string', ({ fact }) => fact.certainty, 'Printed, worked out, or not stated.', '载明、推算或未载明。', {
      values: CERTAINTIES,
      required: true,
    }),
    col(
      'number',
      'number',
      ({ fact }) => (typeof fact.value === 'number' ? fact.value : null),
      'The value, where it is a number.',
      '数值。',
    ),
    col(
      'word',
      'string',
      ({ fact }) => (fact.value === null || typeof fact.value === 'number' ? null : String(fact.value)),
      'The value, where it is a word.',
      '文字值。',
    ),
    col('rule', 'string', ({ fact }) => fact.rule, 'Rule that read or worked it out.', '读取或推算所依规则。', required),
    col('column', 'string', ({ quote }) => quote?.column ?? null, 'Column of the published file.', '原文件的列名。'),
    col('column_index', 'integer', ({ quote }) => quote?.columnIndex ?? null, 'Position of the column, from 0.', '列的位置，从 0 起。'),
    col('text', 'string', ({ quote }) => quote?.text ?? null, 'The exact text.', '原文。'),
    col(
      'start',
      'integer',
      ({ quote }) => quote?.span[0] ?? null,
      'Where it begins in the cell, in UTF-16 units.',
      '在单元格中的起点（UTF-16 单位）。',
    ),
    col('end', 'integer', ({ quote }) => quote?.span[1] ?? null, 'Where it ends.', '终点。'),
  ],
  key: ['plan_id', 'fact', 'quote'],
  refers: { plan_id: 'plans' },
  records: ({ plans }) => ({ [Symbol.iterator]: () => rowsOf(plans) }),
});
