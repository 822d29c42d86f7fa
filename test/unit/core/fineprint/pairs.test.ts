import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('speeds of alternatives named before', () => {
  test.each([
    [
      'ja',
      'Mプランは5GB、Lプランは10GB。容量を使い果たした後の速度はMが300kbps、Lが1Mbpsです。',
      ['data 5000 throttle 300', 'data 10000 throttle 1000'],
    ],
    [
      'ja',
      'Sは月4GB、Mだと月20GBが上限。使い切ったあとの速度はSが300kbps、Mなら1Mbps。',
      ['data 4000 throttle 300', 'data 20000 throttle 1000'],
    ],
    [
      'en',
      'Plan S has 4GB, plan M has 20GB. Once used up, speed is 300kbps on S and 1Mbps on M.',
      ['data 4000 throttle 300', 'data 20000 throttle 1000'],
    ],
  ])('%s: %s', (language, text, tiers) => {
    expect(marked(text, { language })).toEqual(tiers);
  });
  test('one speed is that of all alternatives', () => {
    expect(marked('Mプランは5GB、Lプランは10GB。使い切った後は300kbpsです。', { language: 'ja' })).toEqual([
      'data 5000 throttle 300',
      'data 10000 throttle 300',
    ]);
  });
  test('speeds that follow each other are steps, not alternatives', () => {
    const tiers = marked('プランは5GBと10GB。使い切ると1Mbps、その後さらに制限されると128kbpsです。', { language: 'ja' });
    expect(tiers).not.toContain('data 10000 throttle 128');
  });
});
