import { expect, test } from 'vitest';
import { searchDocument } from '../../../../src/core/search/documents.ts';
import { aCard, aTier } from '../../../support/cards.ts';

test('name and carrier are kept as printed', () => {
  expect(searchDocument(aCard({ name: 'Cláro 20', carrier: 'A&B' }))).toMatchObject({ name: 'Cláro 20', carrier: 'A&B' });
});

test.each([
  ['country code and names in several languages', aCard({ country: 'DE' }), 'place', ['DE', 'Germany', '德国', 'Deutschland', 'Alemania']],
  ['short names of countries', aCard({ country: 'GB' }), 'place', ['GB', 'UK', 'United Kingdom', '英国']],
  ['region', aCard({ region: '广西崇左' }), 'place', ['广西崇左']],
  ['throttle and its speed', aCard({ tiers: [aTier({ down_kbps: 1000 })] }), 'limits', ['限速', 'throttled', '1000kbps', '1Mbps', '20GB']],
  ['small volumes', aCard({ data: { kind: 'metered', mb: 500, period: 'month' } }), 'limits', ['500MB']],
  ['unlimited claim', aCard({ claim: 'endlos' }), 'about', ['endlos', 'unlimited', '不限量']],
  ['service and payment', aCard({ service: 'fixed', payment: 'prepaid' }), 'about', ['宽带', 'prepaid']],
  ['5G, where it is mentioned', aCard({ fiveG: true }), 'about', ['5G']],
  ['verdict', aCard({ verdict: 'partly hidden' }), 'about', ['partly hidden']],
] as const)('%s', (_, card, field, texts) => {
  for (const text of texts) expect(searchDocument(card)[field]).toContain(text);
});

test('what is not stated adds no words', () => {
  const silent = aCard({ country: null, service: null, payment: null, data: { kind: 'not-stated', mb: null, period: null } });
  expect(searchDocument(silent)).toMatchObject({ place: ' ' });
  expect(searchDocument(silent)).toMatchObject({ about: 'plan tariff 套餐 资费', limits: '' });
});
