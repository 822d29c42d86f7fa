import { expect, test } from 'vitest';
import { junitReport } from '../../../src/reports/junit.ts';
import { checkedFile, csvOf, hostileCsv, throwing, UNREAD } from '../../support/checked.ts';
import { wellFormed } from '../../support/well-formed.ts';

const options = { language: 'en', failOn: 'should' } as const;
const hostile = await checkedFile(hostileCsv, { name: 'hostile.csv' });

test('is well-formed whatever the plans are called', () => {
  expect(wellFormed(junitReport([hostile, UNREAD], options))).toBe(null);
  expect(wellFormed('<a>&</a>')).not.toBe(null);
  expect(wellFormed('<a><b></a>')).not.toBe(null);
});

test('a case fails exactly where --fail-on says so', () => {
  expect(junitReport([hostile], options)).toContain('<testsuites name="Plaintariff" tests="5" failures="4" errors="0" skipped="0">');
  const never = junitReport([hostile], { ...options, failOn: 'never' });
  expect(never).toContain('failures="0"');
  expect(never).toContain('No text on the threshold of use was found in row 1.');
});

test('what could not be read, and a rule that threw, are errors', async () => {
  const faulty = await checkedFile(hostileCsv, { rulebooks: [throwing()] });
  const text = junitReport([UNREAD, faulty, await checkedFile(csvOf([]))], options);
  expect(text).toContain('errors="3"');
  expect(text).toContain('made to fail &lt;now&gt;');
  expect(text).toContain('Nothing was checked');
});

test('a rule that was put to no plan is skipped', async () => {
  const excerpt = await checkedFile(hostileCsv, { coverage: 'excerpt' });
  expect(junitReport([excerpt], options)).toMatch(
    /<skipped message="stated 0 · unclear 0 · not stated 0 · not applicable 0 · not tested 9"\/>/,
  );
});

test('suppressed findings do not fail a case and stay visible', () => {
  const suppressions = ['core-threshold', 'core-consequence', 'core-speed-after', 'core-what-counts'].map((rule) => ({
    rule,
    reason: 'agreed',
    expires: '2099-01-01',
  }));
  const text = junitReport([hostile], { ...options, suppressions, today: '2026-11-22' });
  expect(text).toContain('failures="0"');
  expect(text).toContain('[Suppressed until 2099-01-01: agreed]');
});
