/**
 * Every page type on a phone with everything unfolded, opened in dark colours in Chinese: the rules of axe. The English page is the same
 * with longer words in light colours: the rules that look at room and at colours.
 */
import { describe, inject, test } from 'vitest';
import { COLOURS, ROOM } from '../support/axe.ts';
import { expectAccessible, expectNoSidewaysScrolling, expectQuiet, unfold } from '../support/looked-at.ts';
import { PHONE, settled, visit } from '../support/visit.ts';
import { inLanguage, pageTypes } from './pages.ts';

const TYPES = pageTypes(inject('siteFolder'));

describe.each([
  { look: 'Chinese, dark: all rules', lang: 'zh', colorScheme: 'dark', rules: [] },
  { look: 'English, light: room and colours', lang: 'en', colorScheme: 'light', rules: [...COLOURS, ...ROOM] },
] as const)('$look', ({ lang, colorScheme, rules }) => {
  test.each(inLanguage(TYPES, lang))('$name', async ({ path }) => {
    const visited = await visit(path, { ...PHONE, colorScheme });
    await settled(visited.page);
    await unfold(visited.page);
    await expectAccessible(visited.page, rules);
    await expectNoSidewaysScrolling(visited.page);
    expectQuiet(visited);
  });
});
