import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'KR', language: 'ko' };

describe('Korean caps per volume', () => {
  test.each([['5GB 초과 시 1MB당 20원, 최대 1GB당 10,000원.', '10000/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Korean prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['3GB까지 10,000원, 10GB까지 15,000원, 그 이상은 20,000원입니다.', ['3000 +5000', '10000 +5000']],
    ['데이터 추가: 3GB까지 10,000원, 10GB까지 15,000원, 그 이상은 20,000원입니다.', []],
    ['3GB 이하 10,000원, 10GB 이하 15,000원, 10GB 초과 20,000원', ['3000 +5000', '10000 +5000']],
    ['3GB 요금제 10,000원, 10GB 요금제 15,000원', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
