import { describe, expect, test } from 'vitest';
import { scanText } from '../../../../src/core/fineprint/scan.ts';
import { isTalk } from '../../../../src/core/fineprint/talk.ts';

const first = (text: string) => scanText(text, { language: 'en', country: 'US', currency: 'USD' }).sentences[0];

describe('isTalk', () => {
  test.each([
    ['Beyond 300 minutes $0.19 is charged.', true],
    ['Beyond 300 minutes or 5 GB $0.19 is charged.', false],
    ['Beyond 300 minutes calls are charged.', false],
    ['Beyond the allowance $10 is charged.', false],
  ])('%s', (text, talk) => {
    const sentence = first(text);
    expect(sentence && isTalk(sentence)).toBe(talk);
  });
});
