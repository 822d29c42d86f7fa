import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/core/ingest/verbs/index.ts';
import { OPEN_FORMAT, parseProfile, resolveProfile, type Profile } from '../../../../src/core/ingest/index.ts';
import { ROOT } from '../../../support/project-files.ts';

function layout(): Profile {
  const parsed = parseProfile(JSON.parse(readFileSync(path.join(ROOT, 'data/layouts/open-format.json'), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const resolved = resolveProfile('open-format', parsed.profile, new Map());
  if (typeof resolved === 'string') throw new Error(resolved);
  return resolved;
}

test('the layout maps exactly the columns of the definition, each to its target and in its unit', () => {
  const { fields, match } = layout();
  const mapped = Object.entries(fields).flatMap(([target, mapping]) => columnsOf(mapping).map((column) => `${String(column)} → ${target}`));
  expect(mapped.sort()).toEqual(OPEN_FORMAT.map(({ name, target }) => `${name} → ${target}`).sort());
  for (const { target, unit } of OPEN_FORMAT) if (unit === 'Mbps') expect(fields[target]).toMatchObject({ unit });
  expect(match.every((column) => OPEN_FORMAT.some(({ name }) => name === column))).toBe(true);
});

test('names are unique and only the plan name is required', () => {
  expect(new Set(OPEN_FORMAT.map(({ name }) => name)).size).toBe(OPEN_FORMAT.length);
  expect(OPEN_FORMAT.filter(({ required }) => required).map(({ name }) => name)).toEqual(['plan_name']);
});

test.each(OPEN_FORMAT.map((column) => [column.name, column] as const))(
  '%s: its example keeps its own rules and both meanings are whole sentences',
  (_, column) => {
    const { example, pattern, values, minimum, type, meaning } = column;
    if (pattern) expect(example).toMatch(new RegExp(pattern, 'u'));
    if (values) expect(values).toContain(example);
    if (type !== 'string') expect(Number.isNaN(Number(example))).toBe(false);
    if (type === 'integer') expect(Number.isInteger(Number(example))).toBe(true);
    if (minimum !== undefined) expect(Number(example)).toBeGreaterThanOrEqual(minimum);
    expect(meaning.en).toMatch(/^[A-Z\d].{15,}\.$/);
    expect(meaning.zh).toMatch(/\p{Script=Han}.*。$/u);
  },
);

test('every target of the definition occurs once', () => {
  expect(new Set(OPEN_FORMAT.map(({ target }) => target)).size).toBe(OPEN_FORMAT.length);
});
