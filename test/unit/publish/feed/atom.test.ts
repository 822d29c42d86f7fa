import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atomFeed, tagUri } from '../../../../src/publish/feed/atom.ts';
import { feedEntries, type Entry } from '../../../../src/publish/feed/entries.ts';
import { HOSTILE, someApiData } from '../../../support/api-data.ts';

const options = {
  lang: 'en',
  authority: 'tariffs.example',
  date: '2026-03-01',
  absolute: (path: string) => `https://tariffs.example${path}`,
} as const;
const { steps } = someApiData();

interface Text {
  readonly '#text': string;
  readonly '@type'?: string;
}
interface Parsed {
  readonly feed: Record<string, unknown> & {
    readonly entry: readonly (Record<string, unknown> & { readonly title: Text; readonly content: Text })[];
  };
}
const LISTS = ['entry', 'link'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
});
const parse = (xml: string): Parsed['feed'] => (parser.parse(xml) as Parsed).feed;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const TAG = /^tag:[a-z0-9.-]+,\d{4}:[\w\-./@]+$/;

describe('RFC 4287', () => {
  const xml = atomFeed(feedEntries(steps, 'en'), options);
  const feed = parse(xml);

  test('is well-formed, in its namespace, with its language', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed['@xml:lang']).toBe('en');
  });

  test('the feed has id, title, updated, an author, and a link to itself and to the site', () => {
    expect(feed).toMatchObject({
      title: expect.any(String) as unknown,
      updated: '2026-03-01T00:00:00.000Z',
      author: { name: 'Plaintariff' },
    });
    expect(feed['id']).toMatch(TAG);
    expect(feed['link']).toEqual([
      { '@rel': 'alternate', '@href': 'https://tariffs.example/sources/' },
      { '@rel': 'self', '@href': 'https://tariffs.example/feed.atom' },
    ]);
  });

  test('every entry has id, title, updated and a link; no id occurs twice; newest first', () => {
    expect(feed.entry).toHaveLength(4);
    for (const entry of feed.entry) {
      expect(entry['id']).toMatch(TAG);
      expect(entry['updated']).toMatch(INSTANT);
      expect(entry['published']).toBe(entry['updated']);
      expect(entry.title['#text']).not.toBe('');
      expect(entry['link']).toEqual([{ '@href': expect.stringMatching(/^https:\/\/tariffs\.example\//) as unknown }]);
    }
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
    const dates = feed.entry.map(({ updated }) => String(updated));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

test('the same data give the same bytes; the address of the site changes no id', () => {
  const entries = feedEntries(steps, 'zh');
  const zh = { ...options, lang: 'zh' } as const;
  expect(atomFeed(entries, zh)).toBe(atomFeed(entries, zh));
  const moved = atomFeed(entries, { ...zh, absolute: (path) => `https://elsewhere.example/below${path}` });
  const ids = (xml: string): unknown[] => parse(xml).entry.map(({ id }) => id);
  expect(ids(moved)).toEqual(ids(atomFeed(entries, zh)));
  expect(ids(moved)[0]).toBe(tagUri('tariffs.example', 'zh/sources/us/acme/2026-03-01'));
});

test('names from files stay text: no markup of theirs reaches a reader, no character breaks the file', () => {
  const entry: Entry = {
    key: 'x',
    title: HOSTILE,
    date: '2026-03-01',
    path: '/plans/x/',
    summary: HOSTILE,
    paragraphs: [`${HOSTILE} ]]> ]]>`],
  };
  const xml = atomFeed([entry], options);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toMatch(/<script|\u0007/);
  const [parsed] = parse(xml).entry;
  expect(parsed?.title['#text']).toContain('&lt;script&gt;');
  expect(parsed?.title['@type']).toBe('html');
  expect(parsed?.content['#text']).toMatch(/^<p>&lt;script&gt;.*<\/p>$/);
});

test('a feed without entries is still one', () => {
  const xml = atomFeed([], options);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(parse(xml)['updated']).toBe('2026-03-01T00:00:00.000Z');
});
