/** Whether a document is a feed by RFC 4287 (Atom), stricter where it leaves a choice: addresses are absolute, newest first. */
import { XMLParser } from 'fast-xml-parser';
import { wellFormed } from './well-formed.ts';

type Element = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name, _path, _leaf, isAttribute) => !isAttribute && name !== 'feed',
});
const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null;
const all = (of: Element, name: string): readonly unknown[] => (of[name] ?? []) as readonly unknown[];
const text = (value: unknown): string => (isElement(value) ? String(value['#text'] ?? '') : String(value));
const attribute = (value: unknown, name: string): string | undefined =>
  isElement(value) ? (value[`@${name}`] as string | undefined) : undefined;

/** RFC 4287, 4.1.1 and 4.1.2: how often an element may stand here. */
const FEED: Readonly<Record<string, readonly [least: number, most: number]>> = {
  id: [1, 1],
  title: [1, 1],
  updated: [1, 1],
  author: [1, Infinity],
  link: [1, Infinity],
  subtitle: [0, 1],
  generator: [0, 1],
  rights: [0, 1],
  icon: [0, 1],
  logo: [0, 1],
  category: [0, Infinity],
  entry: [0, Infinity],
};
const ENTRY: typeof FEED = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], link: [1, Infinity], author: [0, Infinity] },
  ...{ summary: [0, 1], content: [0, 1], published: [0, 1], rights: [0, 1], category: [0, Infinity] },
};

function counted(at: string, own: Element, allowed: typeof FEED): string[] {
  const unknown = Object.keys(own).filter((name) => !/^[@#]/.test(name) && !Object.hasOwn(allowed, name));
  const wrong = Object.entries(allowed).filter(([name, [least, most]]) => all(own, name).length < least || all(own, name).length > most);
  return [
    ...unknown.map((name) => `${at}: ${name} has no place here`),
    ...wrong.map(([name]) => `${at}: ${all(own, name).length} × ${name}`),
  ];
}

/** 3.3: RFC 3339, with a day that exists. */
function isInstant(value: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.exec(value);
  return (
    match !== null && !Number.isNaN(Date.parse(value)) && new Date(`${match[1] ?? ''}T00:00:00Z`).toISOString().startsWith(match[1] ?? ' ')
  );
}
const isWeb = (value = ''): boolean => /^https?:\/\/[^\s/]+\/\S*$/.test(value);

/** 3.1: a text says what it is, and holds no elements; 3.1.1.2: what is HTML stands escaped. */
function constructFaults(at: string, name: string, value: unknown): string[] {
  const type = attribute(value, 'type') ?? 'text';
  const children = isElement(value) ? Object.keys(value).filter((key) => !/^[@#]/.test(key)) : [];
  return [
    ...(['text', 'html'].includes(type) ? [] : [`${at}: ${name} is ${type}`]),
    ...children.map((child) => `${at}: ${name} holds an element ${child}`),
    ...(text(value).trim() === '' ? [`${at}: ${name} is empty`] : []),
  ];
}

function ownFaults(at: string, own: Element, allowed: typeof FEED): string[] {
  const [id] = all(own, 'id').map(text);
  const links = all(own, 'link');
  // 4.2.7: without a relation a link is an alternate.
  const alternates = links.filter((link) => (attribute(link, 'rel') ?? 'alternate') === 'alternate');
  const instants = ['updated', 'published'].flatMap((name) => all(own, name).map((value) => [name, text(value)] as const));
  return [
    ...counted(at, own, allowed),
    // 4.2.6: an absolute IRI.
    ...(/^[a-z][a-z0-9+.-]*:\S+$/.test(id ?? '') ? [] : [`${at}: ${String(id)} is no id`]),
    ...instants.filter(([, value]) => !isInstant(value)).map(([name, value]) => `${at}: ${name} is ${value}`),
    ...['title', 'subtitle', 'summary', 'content', 'rights'].flatMap((name) =>
      all(own, name).flatMap((value) => constructFaults(at, name, value)),
    ),
    ...links
      .map((link) => attribute(link, 'href'))
      .filter((href) => !isWeb(href))
      .map((href) => `${at}: ${String(href)} is no full address`),
    // 4.1.1 and 4.1.2: one alternate of a kind; without content there has to be one.
    ...(alternates.length === 1 ? [] : [`${at}: ${alternates.length} links to what it is about`]),
    ...all(own, 'author').flatMap((author) =>
      isElement(author) && text(all(author, 'name')[0] ?? '') !== '' ? [] : [`${at}: an author without a name`],
    ),
  ];
}

/** What is wrong with a feed; empty = nothing. */
export function atomFaults(xml: string, address: string): readonly string[] {
  const broken = wellFormed(xml);
  if (broken !== null) return [broken];
  const { feed } = parser.parse(xml) as { feed?: Element };
  if (!feed || feed['@xmlns'] !== 'http://www.w3.org/2005/Atom') return ['no feed of Atom'];
  const entries = all(feed, 'entry').filter(isElement);
  const ids = [...all(feed, 'id'), ...entries.flatMap((entry) => all(entry, 'id'))].map(text);
  const dates = entries.map((entry) => text(all(entry, 'updated')[0]));
  const self = all(feed, 'link').filter((link) => attribute(link, 'rel') === 'self');
  return [
    ...ownFaults('feed', feed, FEED),
    ...entries.flatMap((entry, i) => ownFaults(`entry ${i + 1}`, entry, ENTRY)),
    ...(attribute(self[0], 'href') === address && self.length === 1 ? [] : [`feed: no link to itself, ${address}`]),
    ...(feed['@xml:lang'] === undefined ? ['feed: no language'] : []),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two of the id ${id}`),
    ...(dates.join() === dates.toSorted().toReversed().join() ? [] : ['entries are not newest first']),
    ...(dates.every((date) => date <= text(all(feed, 'updated')[0])) ? [] : ['an entry is newer than the feed']),
  ];
}
