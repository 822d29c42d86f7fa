import path from 'node:path';
import { expect, test } from 'vitest';
import { namedRulebooks, questionFor, rulebookLines, rulebooksByCountry } from '../../../../src/cli/check/question.ts';
import { RULEBOOKS } from '../../../../src/core/disclosure/index.ts';
import { ROOT } from '../../../support/project-files.ts';

const data = path.join(ROOT, 'data');

test('every country with a file names its rulebooks, and each of them exists', async () => {
  const byCountry = await rulebooksByCountry(data);
  expect(byCountry.size).toBeGreaterThan(40);
  expect(byCountry.get('us')).toContain('core-unlimited');
  expect([...byCountry.values()].flat().filter((id) => !RULEBOOKS.some((one) => one.id === id))).toEqual([]);
});

test('rulebooks by name, each once, in the order asked', () => {
  expect(namedRulebooks(['core-unlimited', 'core-unlimited']).map(({ id }) => id)).toEqual(['core-unlimited']);
  expect(() => namedRulebooks(['core'])).toThrow('There is no rulebook core.');
});

test('a date holds for all plans; without one undated plans are judged today', async () => {
  const asked = { rulebooks: undefined, today: '2026-11-22' };
  expect(await questionFor({ ...asked, date: undefined }, data)).toMatchObject({ named: false, day: '2026-11-22', fixedDay: false });
  expect(await questionFor({ ...asked, date: '2024-01-01' }, data)).toMatchObject({ day: '2024-01-01', fixedDay: true });
});

test('the list of rulebooks has a line for each', async () => {
  const lines = await rulebookLines(data, 'zh');
  expect(lines).toHaveLength(RULEBOOKS.length);
  expect(lines[0]?.split('\t')).toHaveLength(5);
});
