import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CRITERIA, PRIVACY_DUTIES, proofFiles, proofs, standingOf } from '../../../src/catalogue/self-check.ts';
import { testFile } from '../../../src/catalogue/test-files.ts';
import { ROOT } from '../../support/project-files.ts';

/** Titles as the file writes them: the first argument of a test, in any quotes. */
function titlesIn(file: string): readonly string[] {
  const source = readFileSync(path.join(ROOT, 'test', file), 'utf8');
  return Array.from(
    source.matchAll(/\btest(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*(?:'([^'\n]*)'|"([^"\n]*)"|`([^`\n]*)`)/g),
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

test('the eight criteria stand in their order, and each duty is named once', () => {
  expect(CRITERIA.map(({ id }) => id).join('')).toBe('abcdefgh');
  expect(new Set(PRIVACY_DUTIES.map(({ id }) => id)).size).toBe(PRIVACY_DUTIES.length);
});

test.each(proofs().map(({ file, title }) => [title, file] as const))('%j is a test of %s', (title, file) => {
  expect(titlesIn(file)).toContain(title);
});

test('only named files are shown, whole', () => {
  for (const file of proofFiles()) expect(testFile(file)).toBe(readFileSync(path.join(ROOT, 'test', file), 'utf8'));
  expect(() => testFile('../package.json')).toThrow('no duty');
});

describe('what depends on who runs the copy', () => {
  const operators = [
    { name: null, contact: null },
    { name: null, contact: 'mailto:desk@example.org' },
    { name: 'Example Society', contact: 'mailto:desk@example.org' },
  ];
  const standings = (id: string): readonly string[] =>
    operators.map((operator) => {
      const duty = [...CRITERIA, ...PRIVACY_DUTIES].find((one) => one.id === id);
      return duty ? standingOf(duty, operator) : '';
    });

  test.each([
    ['a', ['in-part', 'in-part', 'in-part']],
    ['collected', ['met', 'met', 'met']],
    ['b', ['not-met', 'in-part', 'met']],
    ['g', ['in-part', 'met', 'met']],
    ['contact', ['in-part', 'met', 'met']],
  ])('%s', (id, expected) => expect(standings(id)).toEqual(expected));
});
