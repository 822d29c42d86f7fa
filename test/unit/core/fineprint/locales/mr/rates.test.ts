import { describe, expect, test } from 'vitest';
import { stepsOf, unitCapsOf } from '../../support.ts';

const CONTEXT = { country: 'IN', language: 'mr' };

describe('Marathi caps per volume', () => {
  test.each([['5GB नंतर ₹0.5 प्रति MB, कमाल ₹50 प्रति GB आकारले जातात.', '50/1000']])('%s', (text, cap) =>
    expect(unitCapsOf(text, CONTEXT)).toEqual([cap]),
  );
});

describe('Marathi prices that step up with use', () => {
  test.each<[string, string[]]>([
    ['3GB पर्यंत ₹100, 10GB पर्यंत ₹150, त्यापेक्षा जास्त ₹200 आहे.', ['3000 +50', '10000 +50']],
    ['पॅक: 3GB पर्यंत ₹100, 10GB पर्यंत ₹150, त्यापेक्षा जास्त ₹200 आहे.', []],
  ])('%s', (text, steps) => expect(stepsOf(text, CONTEXT)).toEqual(steps));
});
