/** The file itself is the proof that a publication is machine-readable; what can be asked is whether its columns cover the categories. */
import type { Evidence } from '../../model/index.ts';
import { disclosed, notInThisFile, vague } from '../answer.ts';
import { distinct, evidenceFor } from '../facts.ts';
import type { CarrierQuestion, Said } from '../types.ts';

export interface Category {
  readonly what: Said;
  /** Kinds of field that state it (see facts.ts). */
  readonly kinds: readonly string[];
}

const NOT_THEIRS = notInThisFile({
  en: 'This file is an excerpt made from other pages, not what the carrier published.',
  zh: '本文件是根据其他页面整理的摘录，并非运营商发布的原件。',
});

/** Disclosed when every category is stated for at least one plan of the carrier. */
export const machineReadable = (categories: readonly Category[]) => (): CarrierQuestion => {
  const found = new Map<Category, readonly Evidence[]>();
  let excerpt = false;
  return {
    see: ({ plan }) => {
      excerpt ||= plan.coverage === 'excerpt';
      if (found.size === categories.length) return;
      for (const category of categories) {
        if (found.has(category)) continue;
        const evidence = evidenceFor(plan, ...category.kinds);
        if (evidence.length > 0) found.set(category, evidence.slice(0, 1));
      }
    },
    answer: () => {
      if (excerpt) return NOT_THEIRS;
      const evidence = distinct([...found.values()].flat());
      const missing = categories.filter((category) => !found.has(category)).map(({ what }) => what);
      return missing.length === 0 ? disclosed(evidence) : vague('in-part', evidence, missing);
    },
  };
};
