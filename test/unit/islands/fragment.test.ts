import { describe, expect, test } from 'vitest';
import { addressParams, fragmentOf, paramsIn } from '../../../src/islands/fragment.ts';

describe('paramsIn', () => {
  test.each([
    ['', null],
    ['#', null],
    ['#content', null],
    ['#q=a%20b', [['q', 'a b']]],
    [
      'q=a+b&p=x,y',
      [
        ['q', 'a b'],
        ['p', 'x,y'],
      ],
    ],
  ])('%s', (hash, pairs) => expect(paramsIn(hash) && [...(paramsIn(hash) ?? [])]).toEqual(pairs));
});

test('a fragment is readable and reads back as it was', () => {
  const params = new URLSearchParams([
    ['p', 'x,y'],
    ['q', 'ä & b=c, d'],
  ]);
  expect(fragmentOf(params)).toBe('p=x,y&q=%C3%A4+%26+b%3Dc,+d');
  expect(paramsIn(fragmentOf(params))?.toString()).toBe(params.toString());
});

describe('addressParams', () => {
  test.each([
    ['', '', ''],
    ['?p=a,b', '', 'p=a,b'],
    ['?p=a,b', '#content', 'p=a,b'],
    ['?p=a&q=old&country=us&country=de', '#q=new', 'q=new&p=a&country=us&country=de'],
  ])('search %s, fragment %s', (search, hash, params) => expect(fragmentOf(addressParams({ search, hash }))).toBe(params));
});
