import { describe, expect, test } from 'vitest';
import { wrapped } from '../../../../src/charts/draw/pen.ts';

/** Ten pixels a letter. */
const measure = (text: string): number => text.length * 10;

describe('lines of 100 pixels', () => {
  test.each<[string, number, readonly string[]]>([
    ['one two three', 3, ['one two', 'three']],
    ['流量超出后限速', 3, ['流量超出后限速']],
    ['套餐内流量用完以后一律限速', 3, ['套餐内流量用完以后一', '律限速']],
    ['one two three four five', 1, ['one two t…']],
    ['', 3, []],
    ['http://a.b/embed/x/?pins=1234,5678', 6, ['http://', 'a.b/embed/', 'x/?pins=', '1234,5678']],
    ['a/b c/d e/f g/h', 3, ['a/b c/d', 'e/f g/h']],
  ])('%s', (text, most, lines) => {
    expect(wrapped(text, 100, most, measure)).toEqual(lines);
  });
});
