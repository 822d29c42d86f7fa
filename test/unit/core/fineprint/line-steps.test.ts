import { expect, test } from 'vitest';
import { marked } from './support.ts';

test.each([
  [
    'steps',
    '• 750GB: maximum speed falls to 10Mbps\n• 1TB: maximum speed falls to 2Mbps',
    ['data 750000 throttle 10000', 'data 1000000 throttle 2000'],
  ],
  ['a last step that cuts off', '- 40GB: reduced to 3 Mbps\n- 80GB: data is cut off', ['data 40000 throttle 3000', 'data 80000 block']],
  ['arrows', '40GB → reduced to 3 Mbps\n80GB → reduced to 1 Mbps', ['data 40000 throttle 3000', 'data 80000 throttle 1000']],
  // Larger plans are faster: nothing says that the speed starts at the amount.
  ['plans', '• 5GB: speed limited to 10 Mbps\n• 50GB: speed limited to 20 Mbps', []],
  ['one line', '• 40GB: up to 3 Mbps', []],
])('lines with an amount and an effect each: %s', (_what, text, tiers) => {
  const found = marked(text, { language: 'en', country: 'US' });
  if (tiers.length > 0) expect(found).toEqual(tiers);
  else expect(found.filter((tier) => / (?:5000|40000|50000) /.test(tier))).toEqual([]);
});
