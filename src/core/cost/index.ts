/** Plan × usage × horizon → what it costs, whether it delivers, and the order of plans that follows. */
export { decimalOf, numberOf } from './exact.ts';
export { costOf } from './ledger.ts';
export { HD_KBPS, MAP_KBPS, measuresOf, throttleCeilingMb } from './measures.ts';
export { costModel, type CostModel } from './model.ts';
export { outcomeOf } from './outcome.ts';
export { costRanker, type CostOrder } from './rank.ts';
export * from './types.ts';
