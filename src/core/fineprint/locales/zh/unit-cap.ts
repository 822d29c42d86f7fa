/** Chinese words of a cap per volume that starts again: 满60元后可用到1GB，之后循环; 每GB最多60元; 60元/GB封顶. */
import { after, before } from '../../locale.ts';
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
