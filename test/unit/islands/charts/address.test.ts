import { describe, expect, test } from 'vitest';
import { choiceParams, gigabytes, readChoice, subjectsOf, type Choice } from '../../../../src/islands/charts/address.ts';
import { fragmentOf } from '../../../../src/islands/fragment.ts';

const read = (fragment: string, lang: 'en' | 'zh' = 'en'): Choice => readChoice(new URLSearchParams(fragment), lang);

describe('the link to a chart', () => {
  test.each([
    '',
    'p=a',
    'p=a,b&chart=cost',
    'p=a&chart=speed&lang=zh&theme=dark&max=50&width=1200',
    'rulebook=us-fcc-label%402022&chart=disclosure',
    'p=a&theme=light&max=0.5',
  ])('“%s” is read and written again', (fragment) => {
    expect(fragmentOf(choiceParams(read(fragment), 'en'))).toBe(fragment);
  });

  test.each<[string, Partial<Choice>]>([
    ['chart=pie&lang=fr&theme=pink&width=17&max=-1', { chart: 'strips', lang: 'en', theme: 'auto', width: 640, maxGb: null }],
    ['p=a,b,a,,c', { plans: ['a', 'b', 'c'] }],
    ['rulebook=', { rulebook: null }],
  ])('what is not known in “%s” is as usual', (fragment, expected) => {
    expect(read(fragment)).toMatchObject(expected);
  });

  test('the chart speaks the language of the page where the link says nothing', () => {
    expect(read('', 'zh').lang).toBe('zh');
    expect(fragmentOf(choiceParams(read('lang=en', 'zh'), 'zh'))).toBe('lang=en');
  });
});

test.each<[string | null, number | null]>([
  ['50', 50],
  [' 0.5 ', 0.5],
  ['0.004', null],
  ['5001', null],
  ['', null],
  [null, null],
  ['ten', null],
  ['Infinity', null],
])('the end of the axis typed as %o is %o', (text, expected) => {
  expect(gigabytes(text)).toBe(expected);
});

test.each([
  ['p=a,b&rulebook=r', ['a', 'b']],
  ['p=a,b&rulebook=r&chart=disclosure', ['r']],
  ['p=a,b&chart=disclosure', []],
])('what “%s” draws', (fragment, expected) => {
  expect(subjectsOf(read(fragment))).toEqual(expected);
});
