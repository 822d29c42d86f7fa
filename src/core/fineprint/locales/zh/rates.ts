/** Chinese words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:最多|最高|至多|封[顶頂][价價]?|上限|不超[过過])';
const CHARGED = '(?:只?收费?|收[取費]|扣|[计計][费費]?|按|[为為]|是|:|：){0,2}';

export const unitCap: UnitCapWords = {
  reached: {
    before: before(`(?:[满滿够夠足到]|[达達]到?|累[计計]|${MOST}${CHARGED})(?:了|[为為]|是|:|：)?\\s*`),
    after: after('\\s?(?:即|就|便)?封[顶頂]'),
  },
  covers: {
    before: before('(?:[到至满滿足够夠用得享送含包给給赠贈补補]|[当當本这這下每该該]一?[个個]?)\\s*'),
    after: after('(?:[之以])?[内內](?:的)?(?:流量|部分)?(?:不再|免[费費]|不收|不[计計])|封[顶頂]'),
  },
  again:
    /循[环環]|[依以如]此[类類]推|依次[类類]推|周而[复復]始|重[复複]|(?:再次?|又|重新)(?:按|[从從]|照|以|起|[计計]|开始|開始)|照此|同[样樣]/,
  most: {
    before: before(`${MOST}${CHARGED}\\s*`),
    after: after(
      '\\s?的?(?:价格|價格|[资資][费費])?[，,]?(?:[计計][费費收])?(?:(?:即|就|便)?封[顶頂](?!\\d)|循[环環]|[为為](?:上?限)|中?[较較](?:有利|[优優]惠|低|便宜)|取低|孰低)',
    ),
  },
  net: before('[即合]\\s*'),
  volumeFirst: new RegExp(
    `(?:每|[单單])\\s?[个個]?(\\d{0,4})\\s?([GM])B?(?:以?[内內])?(?:流量|[数數][据據])?[，,]?(?:[费費]用|收[费費]|[资資][费費])?${MOST}${CHARGED}\\s?$`,
    'i',
  ),
};

export const priceLadder: PriceLadderWords = {
  upTo: {
    before: before('(?:(?<!\\d)0 ?[-–~～至到]|[不未]超[过過]|不[足满滿]|至多|最多)\\s*'),
    after: after('(?:[(（]含[)）])?(?:及|或)?(?:以[内內下]|之?[内內]|[为為]止)'),
  },
  over: {
    before: before('(?<![不未])(?:超[过過出]|[大多高][于於]|[满滿逾])\\s*'),
    after: after('(?:[(（]不?含[)）])?(?:及|或)?(?:以上|[之以]?[后後])'),
  },
  rest: /(?:更|再)多|以上|超[过過出](?:的|部分)?/,
  free: /免[费費](?![用至到])/g,
  sold: /[购購][买買]|加油包|流量包|叠加|疊加|加[购購]|套外|套餐外|日租|分[别別][为為]/,
  tiered: /[阶階]梯|分[段档檔级級]/,
};
