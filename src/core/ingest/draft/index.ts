/** Drafts of profiles: what the columns of an unknown file may hold. */
export { candidatesOf } from './candidates.ts';
export { draftProfile, type Draft, type SampledTable, type TableFacts } from './draft.ts';
export { LICENCE_TO_STATE } from './document.ts';
export { findHeader, type FoundHeader } from './find-header.ts';
export { columnFacts, guessColumns, type Alternative, type Guess } from './guess.ts';
export type { FileAnswers, Question, QuestionCode } from './question.ts';
