import { describe, expect, test } from 'vitest';
import { effectsOf } from './support.ts';

describe('prices', () => {
  test('by the hour: both hold at the same use, and the first is kept', () => {
    expect(effectsOf('Extra use costs Rs 0.30 per MB from 08:00 to 02:00 and Rs 0.15 per MB from 02:00 to 08:00', 'IN')).toEqual([
      'charge Rs 0.30 per MB',
    ]);
  });
  test('what the first stretch comes to takes its place', () => {
    expect(effectsOf('前100MB按0.03元/MB收，满3元返还到1GB，即3元/GB循环', 'CN')).toEqual(['charge 3元/GB']);
  });
  test('without a first stretch the price stated first stays', () => {
    expect(effectsOf('套外0.3元/MB，即300元/GB', 'CN')).toEqual(['charge 0.3元/MB']);
  });
});
