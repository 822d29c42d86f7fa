import type { Topic } from '../topic.ts';

/** How and how often the price may be changed. */
export const PRICE_REVISION: Topic = {
  id: 'price-revision',
  columns:
    /price (?:revision|adjustment|change|rise|increase)|reajuste|reajustamento|revisi[oó]n de precio|调价|Preisanpassung|révision (?:des|du) prix|adeguamento|요금 (?:조정|인상)|料金改定/i,
  words:
    /reajust|price (?:revision|adjustment|increase|rise)s?|prices? (?:may|can|will|shall|is|are) (?:be )?(?:revised|adjusted|increased?|changed|rise|go up)|(?:annual|yearly) (?:increase|adjustment|rise)|调价|价格调整|Preisanpassung|Preiserhöhung|révis(?:é|ion)[^.;]{0,20}(?:prix|tarif)|(?:precio|tarifa)[^.;]{0,30}(?:revis|actualiz|subir)|adeguamento (?:dei|del) prezz|요금 ?(?:조정|인상)|料金(?:改定|の変更)/i,
};
