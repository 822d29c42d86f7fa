import { describe, expect, test } from 'vitest';
import { headerNames, languageWeights } from '../../../../../src/core/ingest/draft/header-names.ts';
import type { Target } from '../../../../../src/core/model/index.ts';

const best = (header: string): Target | undefined => [...headerNames(header).targets].sort((a, b) => b[1].score - a[1].score)[0]?.[0];

test.each<[string, Target]>([
  ['price', 'price'],
  ['monthly price', 'price'],
  ['tarif mensuel', 'price'],
  ['Preis', 'price'],
  ['precio', 'price'],
  ['preço', 'price'],
  ['prezzo', 'price'],
  ['料金', 'price'],
  ['월정액', 'price'],
  ['资费', 'price'],
  ['月费', 'price'],
  ['कीमत', 'price'],
  ['plan_price', 'price'],
  ['plan_data', 'data_allowance'],
  ['plan_features', 'terms'],
  ['prix du forfait', 'price'],
  ['Basispreis', 'price'],
  ['Einsteigerpreis', 'price'],
  ['Throttled Speed', 'throttle_speed'],
  ['dataAadditionalUsageCharge', 'overage_price'],
  ['套外流量资费标准', 'overage_price'],
  ['kontakt', 'contact_url'],
])('%j names %s', (header, target) => {
  expect(best(header)).toBe(target);
});

test('the head of a name decides: "plan price" is a price, "prix du forfait" too', () => {
  for (const header of ['the plan price', 'prix de ce forfait']) {
    const { targets } = headerNames(header);
    expect(targets.get('price')?.score).toBeGreaterThan(targets.get('plan_name')?.score ?? 1);
  }
});

test('a slip of the pen is forgiven, another known word is not', () => {
  expect(headerNames('dowload speed').targets.get('speed_down')?.score).toBeGreaterThan(0.9);
  expect(headerNames('contact url').targets.get('contract_url')?.score ?? 0).toBeLessThan(0.9);
});

test.each(['Customer rating', 'Trustpilot', 'Discount', '折扣'])('%j is no fact about a plan', (header) => {
  const { targets, other } = headerNames(header);
  expect(other?.score ?? 0).toBeGreaterThan(Math.max(0, ...[...targets.values()].map(({ score }) => score)));
});

describe('the language of a file', () => {
  test.each([
    [['Anbieter', 'Tarif', 'Preis'], 'de'],
    [['Operadora', 'Plano', 'Data', 'Franquia'], 'pt'],
    [['运营商', '套餐名称', '月费'], 'zh'],
    [['carrier', 'plan name', 'data'], 'en'],
  ])('%j is %s', (headers, language) => {
    const weights = languageWeights(headers);
    expect([...weights].filter(([, weight]) => weight === 1).map(([name]) => name)).toEqual([language]);
  });

  test('decides between words two languages share', () => {
    const portuguese = headerNames('Data', languageWeights(['Operadora', 'Nome do plano', 'Preço mensal', 'Data'])).targets;
    expect(portuguese.get('as_of')?.score).toBeGreaterThan(portuguese.get('data_allowance')?.score ?? 0);
  });
});
