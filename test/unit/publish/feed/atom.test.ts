import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atomFeed, tagUri } from '../../../../src/publish/feed/atom.ts';
import { feedEntries, type Entry } from '../../../../src/publish/feed/entries.ts';
import { HOSTILE, someApiData } from '../../../support/api-data.ts';
import { atomFaults } from '../../../support/atom.ts';
import { wellFormed } from '../../../support/well-formed.ts';

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
    expect(wellFormed(xml)).toBeNull();
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
  expect(wellFormed(xml)).toBeNull();
  expect(xml).not.toMatch(/<script|\u0007/);
  const [parsed] = parse(xml).entry;
  expect(parsed?.title['#text']).toContain('&lt;script&gt;');
  expect(parsed?.title['@type']).toBe('html');
  expect(parsed?.content['#text']).toMatch(/^<p>&lt;script&gt;.*<\/p>$/);
});

test('a feed without entries is still one', () => {
  const xml = atomFeed([], options);
  expect(wellFormed(xml)).toBeNull();
  expect(parse(xml)['updated']).toBe('2026-03-01T00:00:00.000Z');
});

describe('the check of feeds', () => {
  const SELF = 'https://tariffs.example/feed.atom';
  const xml = atomFeed(feedEntries(steps, 'en'), options);

  test.each(['en', 'zh'] as const)('passes ours, %s', (lang) => {
    const own = atomFeed(feedEntries(steps, lang), { ...options, lang });
    expect(atomFaults(own, lang === 'en' ? SELF : 'https://tariffs.example/zh/feed.atom')).toEqual([]);
  });

  test.each<readonly [string, string | RegExp, string, string | RegExp]>([
    ['an element that is not closed', '</feed>', '', /not closed/],
    ['a sign that is not escaped', '<updated>', '<updated> & ', /^at \d+/],
    ['another namespace', '2005/Atom', '2005/Mota', 'no feed of Atom'],
    ['no id', /<id>.*?<\/id>/, '', 'feed: 0 × id'],
    ['an id that is no address', /<id>.*?<\/id>/, '<id>feed</id>', 'feed: feed is no id'],
    ['two titles', '<entry>', '<title>x</title><entry>', 'feed: 2 × title'],
    ['no author', /<author>.*?<\/author>/s, '', 'feed: 0 × author'],
    ['an author without a name', /<name>.*?<\/name>/, '', 'an author without a name'],
    ['an element nobody knows', '<entry>', '<item>x</item><entry>', 'item has no place here'],
    ['no link to itself', 'rel="self"', 'rel="related"', 'feed: no link to itself'],
    ['an address without a host', 'href="https://tariffs.example/sources/', 'href="/sources/', '/sources/ is no full address'],
    ['a day that never was', /2026-03-01T/g, '2026-02-30T', 'updated is 2026-02-30'],
    ['a day without a time', /T00:00:00\.000Z/, '', 'feed: updated is 2026-03-01'],
    ['markup that is not escaped', /(<content[^>]*>).*?(<\/content>)/s, '$1<p>x</p>$2', 'content holds an element p'],
    ['a content of another kind', /<content type="html"/, '<content type="image/png"', 'content is image/png'],
    ['the same id twice', /<id>(tag:[^<]*first|tag:[^<]*)<\/id>/g, '<id>tag:tariffs.example,2026:x</id>', 'two of the id'],
    ['an entry newer than the feed', '<updated>2026-03-01', '<updated>2025-03-01', 'newer than the feed'],
    ['no language', / xml:lang="en"/, '', 'feed: no language'],
  ])('finds %s', (_, from, to, fault) => {
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    expect(atomFaults(changed, SELF).join('\n')).toMatch(fault);
  });

  test('finds entries in another order', () => {
    const reversed = atomFeed(feedEntries(steps, 'en').toReversed(), options);
    expect(atomFaults(reversed, SELF)).toContain('entries are not newest first');
  });
});
