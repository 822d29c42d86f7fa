import { expect, test } from 'vitest';
import type { WirePlan } from '../../../../src/core/model/wire.ts';
import { messages } from '../../../../src/i18n/index.ts';
import { EVIDENCE } from '../../../../src/islands/compare/evidence.ts';
import type { RowKey } from '../../../../src/islands/compare/row.ts';
import { answer, compared } from './fakes.ts';

const { contradictory } = messages('en').words.verdicts;

test.each<[string, RowKey, Partial<WirePlan>, readonly string[]]>([
  ['a verdict with its reason', 'verdict', { verdict: 'contradictory' }, [contradictory.label, contradictory.why]],
  ['no claim', 'verdict', {}, ['Not sold as unlimited']],
  ['an excerpt', 'coverage', { coverage: 'excerpt' }, ['Fact sheet']],
  ['a file', 'coverage', {}, ['Carrier’s file']],
  ['a date', 'asOf', {}, ['25 December 2025']],
  ['the place in the file', 'file', { snapshot: 'abcdef0123456789' }, ['us/example', 'Record 1, line 2', 'SHA-256 abcdef012345…']],
])('%s', (_, key, overrides, lines) => expect(answer(EVIDENCE, key, compared(overrides))).toMatchObject({ known: true, lines }));

test('undated', () => expect(answer(EVIDENCE, 'asOf', compared({ as_of: null }))).toMatchObject({ known: false, lines: ['undated'] }));

test.each<[RowKey, string]>([
  ['file', '/sources/us/example/'],
  ['page', '/plans/x/'],
])('%s leads to %s', (key, link) => expect(answer(EVIDENCE, key, compared({ id: 'x' })).link).toBe(link));
