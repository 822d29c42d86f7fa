import { expect, test } from 'vitest';
import { absent, collector, disclosed, NOT_ASKED, rulebook, type Asked } from '../../../../src/core/disclosure/index.ts';
import { aPlan } from '../../../support/a-plan.ts';

const book = rulebook('core-unlimited')!;
const [first, second] = book.rules;
const asked = (rule: Asked['rule'], record: number): Asked => {
  const plan = aPlan({ provenance: { source: 's', file: 'f', snapshot: '0', record, line: record + 1 } });
  return { rulebook: book, rule, carrier: plan.carrier, plan };
};
const QUOTE = [{ column: 'terms', columnIndex: 0, text: 'x', span: [0, 1] as [number, number] }];

test('everything is counted; of the listed findings the first of each outcome are kept, and the rest is counted as left out', () => {
  const sink = collector([book], 2);
  for (let record = 1; record <= 5; record++) sink.finding(asked(first!, record), record < 5 ? absent() : disclosed(QUOTE));
  sink.finding(asked(second!, 1), NOT_ASKED['condition-not-met']);
  const { rulebooks, findings } = sink.result();
  expect(rulebooks[0]?.tally).toMatchObject({ absent: 4, disclosed: 1, 'not-applicable': 1, untested: 0 });
  expect(rulebooks[0]?.rules[0]).toMatchObject({ rule: 'core-threshold', omitted: 2, reasons: { 'nothing-found': 4, stated: 1 } });
  expect(findings.map(({ record, outcome }) => [record, outcome])).toEqual([
    [1, 'absent'],
    [2, 'absent'],
    [5, 'disclosed'],
  ]);
});

test('a fault is listed once, with its first place and how often', () => {
  const sink = collector([book]);
  for (const record of [3, 4]) sink.fault(asked(first!, record), new Error('broken'));
  expect(sink.result().faults).toEqual([
    { rulebook: 'core-unlimited', rule: 'core-threshold', message: 'broken', plan: aPlan().id, record: 3, count: 2 },
  ]);
});
