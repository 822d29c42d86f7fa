import { expect, test } from 'vitest';
import { topicOfPlan } from '../../../../src/core/fineprint/plan-topic.ts';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';

test.each([
  ['Daten-Roaming', 'de', 'roaming'],
  ['国际漫游标准资费', 'zh', 'roaming'],
  ['Allnet Flat inkl. EU-Roaming', 'de', 'data'],
  ['Forfait 200 Go roaming 25 Go', 'fr', 'data'],
  ['Smart L', 'de', 'data'],
])('%s', (plan, language, scope) => {
  expect(topicOfPlan({ plan, language })).toBe(scope);
});

test('a scope given by the caller goes before the name', () => {
  const read = (scope?: 'hotspot'): string[] =>
    readFinePrint('Nach 1 GB 64 kbit/s.', { plan: 'Roaming', language: 'de' }, scope).value.tiers.map(({ tier }) => tier.scope);
  expect(read()).toEqual(['roaming']);
  expect(read('hotspot')).toEqual(['hotspot']);
});
