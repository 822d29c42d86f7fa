import type { Topic } from '../topic.ts';

/** What kind of offer a row is: plan, add-on, campaign, standard rate. */
export const TARIFF_TYPE: Topic = {
  id: 'tariff-type',
  columns:
    /资费类型|业务(?:类型|种类)|服务种类|套餐类型|tariff.?type|plan.?type|product.?type|Tarifart|type d.offre|tipo de (?:plan|oferta)/i,
  words: null,
};
