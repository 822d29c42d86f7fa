/** Japanese words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:最大|上限(?:は|が)?|最高|多くても)';

export const unitCap: UnitCapWords = {
  reached: { before: before(MOST), after: after('(?:に|まで)(?:達|なる|なれば|なったら)|を?(?:超え|上限)') },
  covers: { before: before('(?:さらに|残り)\\s*'), after: after('(?:まで|分)(?:は|を|が)?(?:無料|使え|利用|追加料金なし)') },
  again: /繰り返|再び|再度|同様|以降も同/,
  most: { before: before(`${MOST}\\s*`), after: after('(?:が|を)?(?:上限|まで)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before('(?:[～〜~]|(?<!\\d)0 ?[-–])\\s*'), after: after('まで|迄|以下|以内|未満') },
  over: {
    before: null,
    after: after('を?(?:超え|超過|こえ|オーバー|上回)|超(?!高速)|以上|以降|より|[～〜~]'),
  },
  rest: /[そこ]れ(?:以上|以降|を超え|より)|無制限/,
  free: /無料/g,
  sold: /購入|追加|チャージ|プラン別|超過後/,
  tiered: /段階|ステップ|従量/,
};
