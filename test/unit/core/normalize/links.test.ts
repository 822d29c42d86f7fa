import { describe, expect, test } from 'vitest';
import { isoDate, LINK_TARGETS, readDate, readLink } from '../../../../src/core/normalize/links.ts';
import { LINK_KINDS } from '../../../../src/core/model/index.ts';
import { aConstant, aField, codesOf, inShort } from './support.ts';

test('every kind of link has its column', () => expect(LINK_TARGETS.map(([, kind]) => kind).sort()).toEqual([...LINK_KINDS].sort()));

describe('readLink', () => {
  test.each([
    ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['HTTP://example.com', 'HTTP://example.com'],
    ['example.com/terms', 'https://example.com/terms'],
    ['www.example.co.uk', 'https://www.example.co.uk'],
  ])('%s', (text, address) => {
    const { value, facts } = readLink('terms', aField(text));
    expect([value, facts[0]?.field, inShort(facts[0])]).toEqual([address, 'links.terms', ['stated', address, text]]);
  });
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com',
    '//example.com',
    'Terms of Service - Acme',
    'https://a b',
    'mailto:a@example.com',
  ])('%s is no link', (text) => {
    const { value, facts, notices } = readLink('terms', aField(text));
    expect([value, facts, codesOf(notices)]).toEqual([null, [], ['unreadable-value']]);
  });
  test.each(['NULL', 'TBD'])('%s says nothing', (text) =>
    expect(readLink('terms', aField(text))).toEqual({ value: null, facts: [], notices: [] }),
  );
  test('from the profile: derived', () =>
    expect(inShort(readLink('source', aConstant('https://example.com')).facts[0])).toEqual(['derived', 'https://example.com']));
});

describe('dates', () => {
  test.each([
    ['2025-01-13', false, '2025-01-13'],
    ['2025/1/3', false, '2025-01-03'],
    ['20250113', false, '2025-01-13'],
    ['2025年1月13日', false, '2025-01-13'],
    ['2025', false, '2025'],
    ['2025-06', false, '2025-06'],
    ['2025-01-13T10:00:00Z', false, '2025-01-13'],
    ['14/3/2013', true, '2013-03-14'],
    ['3/14/2013', false, '2013-03-14'],
    ['14.03.2013', true, '2013-03-14'],
    ['14/3/2013', false, null],
    ['2025-13-01', false, null],
    ['2025-01-32', false, null],
    ['spring 2025', false, null],
    ['1.5', false, null],
  ])('%s (day first: %s) → %s', (text, dayFirst, iso) => expect(isoDate(text, dayFirst)).toBe(iso));

  test.each([
    ['14/3/2013', { dayFirst: true }, '2013-03-14'],
    ['spring 2025', {}, 'spring 2025'],
  ])('%s is read or kept as printed', (text, hint, value) =>
    expect(inShort(readDate('as_of', aField(text, hint)).facts[0])).toEqual(['stated', value, text]),
  );
  test.each(['undated', 'Undated', '不详'])('%s is no date, and that is said', (text) => {
    const { value, facts, notices } = readDate('as_of', aField(text));
    expect([value, facts, codesOf(notices)]).toEqual([null, [], ['placeholder-value']]);
  });
});
