/** Search over plan cards: which plans answer a query and how well, and narrowing by facets. What becomes of both is the finder's. */
export * from './facets.ts';
export * from './full-speed.ts';
export { ranker, type Costs } from './rank.ts';
