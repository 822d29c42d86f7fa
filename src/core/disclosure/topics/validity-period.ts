import type { Topic } from '../topic.ts';

/** How long the service, or one purchase of it, lasts. */
export const VALIDITY_PERIOD: Topic = {
  id: 'validity-period',
  columns:
    /有效期|服务时限|适用时限|协议期限?|合约期|valid.?(?:ity|period)|Gültigkeit|Laufzeit|durée (?:de validité|du contrat)|vigencia|validade|vigência|유효 ?기간|有効期間/i,
  words:
    /有效期|长期有效|永久有效|合约期|协议期|\d+\s*(?:个月|年|天|日)有效|自(?:开通|办理|订购|生效)[^。；]{0,12}(?:起|之日)|valid (?:for|until)|gültig (?:für|bis)|valable (?:pendant|jusqu)|válid[oa] (?:por|hasta|até)|유효 ?기간|有効期間/i,
};
