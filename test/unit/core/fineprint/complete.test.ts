import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('an allowance named after its consequence', () => {
  test.each([
    ['What happens if I use all of my data? You stay online at up to 128 kbps. The plan comes with 20 GB.', ['data 20000 throttle 128']],
    ['After you use your allowance speeds drop to 1 Mbps. Small has 10 GB. Large has 50 GB.', ['data ? throttle 1000']],
    ['After you use your allowance speeds drop to 1 Mbps. Tethering: 5 GB.', ['data ? throttle 1000']],
    [
      'Whenever you exceed your allowance we automatically add 1GB for $10. That 1GB expires at the end of the month.',
      ['data ? bolt_on 10 USD/1000'],
    ],
  ])('%s', (text, tiers) => {
    expect(marked(text, { country: 'US' })).toEqual(tiers);
  });
});

describe('a promise of no slowdown', () => {
  test.each([
    ['We never throttle.', ['data 0 full_speed']],
    ['全程不降速', ['data 0 full_speed']],
    ['We never throttle. Hotspot: after 5 GB speeds drop to 600 kbps.', ['hotspot 5000 throttle 600']],
    ['Unlimited data.', []],
  ])('%s', (text, tiers) => {
    expect(marked(text)).toEqual(tiers);
  });
});

test('a limit says nothing beside a rule that states what it does', () => {
  expect(marked('Fair use policy applies. After 20 GB speeds drop to 128 kbps.')).toEqual(['data 20000 throttle 128']);
  expect(marked('Fair use policy applies.')).toEqual(['data ? unspecified']);
});
