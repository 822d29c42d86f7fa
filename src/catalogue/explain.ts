/** How the terms of a plan were read, for the plan page: pages take it from the catalogue, like every other fact. */
export { explainTerms, type Explanation } from '../core/fineprint/index.ts';
