import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'IN', language: 'hi' };

describe('Hindi caps per volume', () => {
  test.each([['5GB के बाद ₹0.5 प्रति MB, अधिकतम ₹50 प्रति GB।', '50/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Hindi prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['3GB तक ₹100, 10GB तक ₹150, उससे अधिक ₹200।', ['3000 +50', '10000 +50']],
    ['पैक: 3GB तक ₹100, 10GB तक ₹150, उससे अधिक ₹200।', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
