import { describe, expect, test } from 'vitest';
import { feedEntries } from '../../../../src/publish/feed/entries.ts';
import { someApiData } from '../../../support/api-data.ts';

const { steps } = someApiData();
const entries = feedEntries(steps, 'en');

describe('entries', () => {
  test('there is one per snapshot, and one per plan whose text changed', () => {
    expect(entries.map(({ key }) => key)).toEqual([
      'sources/us/acme/2026-03-01',
      'changes/us/acme/2026-03-01/us-acme-twenty',
      'sources/de/other/2026-02-01',
      'sources/us/acme/2026-01-01',
    ]);
  });

  test('the snapshot says what came and went, the plan what its text says now', () => {
    expect(entries[0]?.paragraphs).toContain('Compared with 1 January 2026: new plans 1, no longer there 1.');
    expect(entries[1]?.paragraphs).toEqual([
      'Data thresholds: from 20\u00a0GB per month slowed to 128\u00a0kbit/s → from 10\u00a0GB per month slowed to 128\u00a0kbit/s',
      expect.stringMatching(/: not stated → stated$/),
    ]);
  });

  test('both languages have the same entries, and lead to their own pages', () => {
    const chinese = feedEntries(steps, 'zh');
    expect(chinese.map(({ key, date }) => [key, date])).toEqual(entries.map(({ key, date }) => [key, date]));
    expect(chinese.map(({ path }) => path)).toEqual(entries.map(({ path }) => `/zh${path}`));
  });

  test('a later snapshot adds entries and leaves those before it as they are', () => {
    const [newest, ...older] = steps;
    expect(newest?.snapshot.date).toBe('2026-03-01');
    expect(entries.slice(-2)).toEqual(feedEntries(older, 'en'));
  });
});
