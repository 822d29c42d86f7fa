/** Everything about facets in one place to import from. */
export * from './bands.ts';
export * from './choices.ts';
export * from './facet-index.ts';
export * from './facet-values.ts';
export { narrow } from './narrow.ts';
