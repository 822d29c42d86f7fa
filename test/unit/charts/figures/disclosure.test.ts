import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../src/charts/figure.ts';
import { figureSvg } from '../../../../src/charts/figure-svg.ts';
import { roughMeasure } from '../../../../src/charts/measure.ts';
import { LIGHT } from '../../../../src/charts/theme.ts';
import type { Lang } from '../../../../src/i18n/lang.ts';
import { aRulebook } from '../../../support/plotted.ts';

const NONE = { disclosed: 0, vague: 0, absent: 0, conflicting: 0, 'not-applicable': 9, untested: 0 };

function wordsOn(lang: Lang, counts: typeof NONE): string {
  const figure = figureOf({ chart: 'disclosure', lang }, [aRulebook([{ name: 'Acme', counts }])]);
  const svg = figureSvg(
    figure,
    { width: 640, height: figure.picture.height(640), theme: LIGHT, font: 'sans-serif', animated: false },
    roughMeasure,
  );
  return svg.replace(/<[^>]*>/g, ' ');
}

describe('the sum beside the name of a carrier', () => {
  test.each<[Lang, string, typeof NONE, string]>([
    ['en', 'answers are counted', { ...NONE, disclosed: 5, absent: 2 }, '7 in all'],
    ['zh', 'answers are counted', { ...NONE, disclosed: 5, absent: 2 }, '共 7 项'],
    ['en', 'where no question applies there is no bar, and it is said', NONE, 'no question applies'],
    ['zh', 'where no question applies there is no bar, and it is said', NONE, '没有适用的问题'],
  ])('%s: %s', (lang, _what, counts, expected) => {
    expect(wordsOn(lang, counts).replaceAll('\u00a0', ' ')).toContain(expected);
  });
});

test('the finding adds up what the table says', () => {
  const figure = figureOf({ chart: 'disclosure', lang: 'en' }, [aRulebook([{}, { counts: { ...NONE, vague: 4 } }])]);
  expect(figure.finding).toContain('5 stated');
  expect(figure.finding).toContain('5 unclear');
  expect(figure.table.rows).toHaveLength(2);
});
