/** Fine print: the readers of quantities, and the engine that turns texts into policy tiers. */
export { claimsUnlimited } from './claim.ts';
export * from './common/index.ts';
export { disclosureOf } from './disclosure.ts';
export { explainFinePrint, explainTerms, readingName, READINGS, type Explanation, type Passage, type ReadingName } from './explain.ts';
export { readsLanguage } from './language.ts';
export { isWorkedOut } from './price-steps.ts';
export { topicOfPlan } from './plan-topic.ts';
export { readFinePrint } from './read.ts';
export { readTermsRecord, type TermsRecord, type TermsResult } from './record.ts';
