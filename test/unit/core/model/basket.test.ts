import { expect, test } from 'vitest';
import { checkBaskets } from '../../../../src/core/model/index.ts';

const LIGHT = {
  id: 'light',
  names: { en: 'Light', zh: '轻度使用' },
  origin: 'ours',
  citation: { text: 'Our own.', url: null },
  usage: { dataMb: 2000, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0 },
  leastKbps: 256,
  services: ['mobile'],
};

test('baskets come in the order of the list', () => {
  const files: Record<string, unknown> = { light: LIGHT, heavy: { ...LIGHT, id: 'heavy' } };
  expect(checkBaskets(['heavy', 'light'], (id) => files[id]).map(({ id }) => id)).toEqual(['heavy', 'light']);
});

test.each<[string, unknown, unknown, RegExp]>([
  ['the list is no list', { light: 1 }, LIGHT, /order\.json/],
  ['the file is missing', ['light'], undefined, /light\.json is no basket/],
  ['the file is named differently', ['heavy'], LIGHT, /heavy\.json names itself light/],
  ['a usage is negative', ['light'], { ...LIGHT, usage: { ...LIGHT.usage, minutes: -1 } }, /minutes/],
  ['a usage is left out', ['light'], { ...LIGHT, usage: { dataMb: 1 } }, /hotspotMb/],
  ['an origin of its own', ['light'], { ...LIGHT, origin: 'OECD' }, /origin/],
  ['no service', ['light'], { ...LIGHT, services: [] }, /services/],
  ['no citation', ['light'], { ...LIGHT, citation: { text: '', url: null } }, /citation/],
])('an error says where: %s', (_name, order, file, message) => {
  expect(() => checkBaskets(order, () => file)).toThrow(message);
});
