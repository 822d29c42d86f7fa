import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../../../src/core/normalize/slug.ts';

test.each([
  ['T-Mobile', 't-mobile'],
  ['AT&T', 'att'],
  ['Télé Québec', 'tele-quebec'],
  ['5G+ Unlimited', '5g-plus-unlimited'],
  ['  Max/Plan_2  ', 'max-plan-2'],
  ['中国移动', ''],
  ['O₂', 'o2'],
  ['---', ''],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s → %s', (text, expected) => expect(slug(text)).toBe(expected));

test('always URL-safe, short, and unchanged by a second pass', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const made = slug(text);
      expect(made).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(made.length).toBeLessThanOrEqual(60);
      expect(slug(made)).toBe(made);
    }),
  );
});
