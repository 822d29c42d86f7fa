import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'JP', language: 'ja' };

describe('Japanese caps per volume', () => {
  test.each([['5GB超過後は1MBあたり20円、最大1GBあたり500円。', '500/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Japanese prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['1GBまで無料、3GBまで1,078円、20GBまで2,178円、それ以上は3,278円。', ['1000 +1078', '3000 +1100', '20000 +1100']],
    ['3GBまで1,078円、20GBまで2,178円、20GB超は3,278円。', ['3000 +1100', '20000 +1100']],
    ['追加データの購入は1GBまで500円、3GBまで1,000円、それ以上は2,000円。', []],
    [
      '月3GBまで1,078円、3GBを超えると2,178円、20GBを超えると上限の3,278円になる段階制で、速度は下がりません。',
      ['3000 +1100', '20000 +1100'],
    ],
    ['データ利用量3GB以下は1,078円、3GB超20GB以下は2,178円、20GB超は3,278円。', ['3000 +1100', '20000 +1100']],
    ['～1GB 2,178円、～3GB 3,278円、～7GB 4,378円のステップ制。', ['1000 +1100', '3000 +1100']],
    ['3GBプラン1,078円、10GBプラン1,578円、20GBプラン2,178円', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
