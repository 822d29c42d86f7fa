/** Questions about conduct, history or another document: no tariff file can answer them, so they stay untested and are never a pass. */
import { notInThisFile } from '../answer.ts';
import type { Check } from './fields.ts';

export function conduct(en: string, zh: string): Check {
  const answer = notInThisFile({ en, zh });
  return () => answer;
}
