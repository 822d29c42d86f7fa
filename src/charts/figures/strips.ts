/** Tariff strips of several plans on one axis. */
import { messages } from '../../i18n/index.ts';
import { axisFor, DEFAULT_AXIS } from '../axis.ts';
import { tariffStrip, type StripInput } from '../strip.ts';
import type { Figure, FigureRequest, Look, PlottedPlan } from '../types.ts';

const input = ({ data, tiers, coverage, unread, verdict }: PlottedPlan): StripInput => ({
  data: { ...data },
  tiers: [...tiers],
  coverage,
  unread,
  ...(verdict === null ? {} : { verdict }),
});

export function stripsFigure({ chart, lang }: FigureRequest, plans: readonly PlottedPlan[]): Figure {
  const m = messages(lang);
  const largest = Math.max(0, ...plans.flatMap(({ tiers }) => tiers.map(({ from_mb }) => from_mb ?? 0)));
  const axis = largest > DEFAULT_AXIS.maxMb ? axisFor(largest) : DEFAULT_AXIS;
  const texts = plans.map((plan) => tariffStrip(input(plan), m).text);
  return {
    chart,
    lang,
    subjects: plans.map(({ id }) => id),
    title: plans.map(({ name }) => name).join(', '),
    finding: texts.join(' '),
    notes: [],
    picture: {
      kind: 'svg',
      height: () => plans.length * 140,
      svg: ({ width }: Look) =>
        plans.map((plan, at) => tariffStrip(input(plan), m, { size: 'large', width, axis, prefix: `s${at}` }).svg).join(''),
    },
    table: { caption: '', columns: [], rows: [] },
    sources: plans.map(({ source }) => source),
    asOf:
      plans
        .map(({ asOf, source }) => asOf ?? source.date)
        .toSorted()
        .at(-1) ?? '',
  };
}
