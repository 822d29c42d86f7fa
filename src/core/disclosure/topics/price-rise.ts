import type { Topic } from '../topic.ts';

/** A change of the price during the contract, or that there is none. */
export const PRICE_RISE: Topic = {
  id: 'price-rise',
  columns: /price.?(?:rise|increase|change|after)|annual.?(?:rise|increase)|预期涨价|preisanpassung|preiserhöhung/i,
  words:
    /price (?:rises?|increases?|changes?)|pric(?:e|es|ing)[^.;。]{0,60}(?:will |may |to )?(?:increas|ris|go(?:es)? up)|(?:increas|ris)(?:e|es|ing)? (?:by|in line|each|every)|(?:mid|in).contract|annual (?:increase|rise|adjustment)|price (?:is )?(?:fixed|freeze|lock|guarantee)|fixed price|Preis(?:anpassung|erhöhung|garantie)|augmentation (?:du|de) (?:prix|tarif)|subida de precio|aumento del prezzo|aumento de preço/i,
};
