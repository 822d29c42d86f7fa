import { expect, test } from 'vitest';
import { feedAuthority, messageLink, operatorOf } from '../../../src/catalogue/operator.ts';

test.each([
  [undefined, undefined, { name: null, contact: null }],
  [' ', '', { name: null, contact: null }],
  ['Example Society', 'desk@example.org', { name: 'Example Society', contact: 'mailto:desk@example.org' }],
  [undefined, 'mailto:desk@example.org', { name: null, contact: 'mailto:desk@example.org' }],
  [undefined, 'https://example.org/issues/new', { name: null, contact: 'https://example.org/issues/new' }],
])('%j and %j', (name, contact, expected) => expect(operatorOf(name, contact)).toEqual(expected));

test.each(['desk', 'javascript:alert(1)', 'http://example.org', 'a@b?cc=c@d'])('%s is no contact', (contact) =>
  expect(() => operatorOf(undefined, contact)).toThrow('PLAINTARIFF_CONTACT'),
);

test.each([
  [null, 'mailto:?subject=A%20%26%20B&body=x%0Ay'],
  ['mailto:desk@example.org', 'mailto:desk@example.org?subject=A%20%26%20B&body=x%0Ay'],
  ['https://example.org/new', 'https://example.org/new?title=A%20%26%20B&body=x%0Ay'],
  ['https://example.org/new?labels=error', 'https://example.org/new?labels=error&title=A%20%26%20B&body=x%0Ay'],
])('a message to %s', (contact, expected) => expect(messageLink(contact, 'A & B', 'x\ny')).toBe(expected));

test.each([
  ['https://tariffs.example/below/', undefined, 'tariffs.example'],
  ['http://localhost:4321', ' ', 'localhost'],
  ['https://moved.example', 'tariffs.example', 'tariffs.example'],
])('ids of the feed at %s, first at %s, are minted by %s', (site, first, authority) => expect(feedAuthority(site, first)).toBe(authority));

test.each(['https://tariffs.example', 'a b', 'Tariffs.example', '-'])('%s is no name of a host', (first) =>
  expect(() => feedAuthority('https://moved.example', first)).toThrow('PLAINTARIFF_FEED_AUTHORITY'),
);
