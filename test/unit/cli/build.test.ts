import { afterEach, expect, test, vi } from 'vitest';
import { inputHash, isBuilt } from '../../../src/cli/build.ts';

afterEach(() => vi.unstubAllEnvs());

test('the same files and settings give the same hash', () => {
  expect(inputHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(inputHash()).toBe(inputHash());
});

test('another place for the compiled data is another input', () => {
  const before = inputHash();
  vi.stubEnv('PLAINTARIFF_COMPILED', '/elsewhere');
  expect(inputHash()).not.toBe(before);
});

test('a site built from other files does not count as built', () => {
  expect(isBuilt('0'.repeat(64))).toBe(false);
});
