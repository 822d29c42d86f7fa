/** Search, cost and order in one, and the way plans travel to it. */
export { finder, type Finder, type Found } from './finder.ts';
export { unpackCards, type PackedChunk } from './pack/index.ts';
export * from './types.ts';
