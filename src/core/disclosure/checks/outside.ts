/** Questions about conduct, history or another document: no tariff file can answer them, and they are listed so that nobody forgets. */
import { notInThisFile } from '../answer.ts';
import type { Said } from '../types.ts';
import type { Check } from './fields.ts';

export const outsideTheFile =
  (note: Said): Check =>
  () =>
    notInThisFile(note);
