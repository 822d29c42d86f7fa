/** Who discloses what: rulebooks put to plans. Rules are leaves; everything around them is decided in checker.ts. */
export * from './answer.ts';
export * from './changes.ts';
export * from './checker.ts';
export * from './conditions.ts';
export * from './day.ts';
export * from './report.ts';
export * from './rulebooks/index.ts';
export * from './tally.ts';
export * from './types.ts';
