import axe from 'axe-core';
import { expect, test } from 'vitest';
import { COLOURS, ROOM } from '../../support/axe.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const names = (tags: string[]): string[] => axe.getRules(tags).map(({ ruleId }) => ruleId);

test('rules of colours are all that are run of those the library counts among them', () => {
  expect(COLOURS.toSorted()).toEqual(
    names(['cat.color'])
      .filter((rule) => names(TAGS).includes(rule))
      .toSorted(),
  );
});

test('rules of room are run too, and have their names from the library', () => {
  expect(names(TAGS)).toEqual(expect.arrayContaining(ROOM));
});
