/** `findings`: what each plan states, by the rulebooks of its country. What does not apply to a plan is left out. */
import { OUTCOMES, REASONS, type Finding } from '../../core/disclosure/index.ts';
import { findingSentence } from '../../i18n/disclosure-words.ts';
import { col, table } from './table.ts';

interface FindingRow {
  readonly at: number;
  readonly finding: Finding & { readonly source: string };
}

const required = { required: true } as const;

export const findings = table<FindingRow>({
  name: 'findings',
  title: 'Findings',
  about:
    'What a file states or does not state, by the rulebooks of its country. On an excerpt absence proves nothing: such questions are untested. Questions that do not apply to a plan are left out.',
  columns: [
    col(
      'finding',
      'integer',
      ({ at }) => at,
      'Number of the row, from 1; it changes from one release to the next.',
      '行号，从 1 起；各版本之间会变化。',
      required,
    ),
    col(
      'plan_id',
      'string',
      ({ finding }) => finding.plan,
      'Plan, by its id in plans; empty = about the carrier.',
      '所属套餐（plans 的 id）；空白表示针对运营商。',
    ),
    col('carrier_id', 'string', ({ finding }) => finding.carrier, 'Stable id of the carrier.', '运营商稳定编号。', required),
    col('source', 'string', ({ finding }) => finding.source, 'Source, by its id in sources.', '来源（sources 的 id）。', required),
    col('rulebook', 'string', ({ finding }) => finding.rulebook, 'Rules asked by, by their id on the site.', '所依规则集编号。', required),
    col('rule', 'string', ({ finding }) => finding.rule, 'Rule asked.', '规则编号。', required),
    col('outcome', 'string', ({ finding }) => finding.outcome, 'What the file says to it.', '披露结果。', {
      values: OUTCOMES,
      required: true,
    }),
    col('reason', 'string', ({ finding }) => finding.reason, 'Why it is that outcome.', '结果原因。', { values: REASONS, required: true }),
    col(
      'finding_en',
      'string',
      ({ finding }) => findingSentence(finding, 'en'),
      'The finding as a sentence, in English.',
      '披露结果的英文句子。',
      { required: true, lang: 'en' },
    ),
    col(
      'finding_zh',
      'string',
      ({ finding }) => findingSentence(finding, 'zh'),
      'The finding as a sentence, in Chinese.',
      '披露结果的中文句子。',
      { required: true, lang: 'zh' },
    ),
    col(
      'quotes',
      'array',
      ({ finding }) => finding.evidence.map(({ column, text }) => ({ column, text })),
      'Exact texts it rests on.',
      '所依原文。',
    ),
    col('record', 'integer', ({ finding }) => finding.record, 'Data record in the file of the source.', '来源文件中的记录号。'),
    col('line', 'integer', ({ finding }) => finding.line, 'Line of that file.', '来源文件中的行号。'),
  ],
  key: ['finding'],
  refers: { plan_id: 'plans', source: 'sources' },
  records: ({ findings: all }) => all.filter(({ outcome }) => outcome !== 'not-applicable').map((finding, i) => ({ at: i + 1, finding })),
});
