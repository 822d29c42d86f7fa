/** The words of the project as types. Imports nothing of ours; everything else may import it. */
export * from './basket.ts';
export * from './card.ts';
export * from './catalogue.ts';
export * from './country.ts';
export * from './currency.ts';
export * from './fact.ts';
export * from './gap.ts';
export * from './hash.ts';
export * from './mention.ts';
export * from './money.ts';
export * from './notice.ts';
export * from './placeholder.ts';
export * from './plan.ts';
export * from './quantity.ts';
export * from './quote.ts';
export * from './row.ts';
export * from './wire.ts';
