/** What a frame and the page around it tell each other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ASK, HEIGHT, heightMessages, isAsking, secretOf } from '../../../src/embed/messages.ts';
import { ROOT } from '../../support/project-files.ts';

test.each([
  ['#?secret=aB3', 'aB3'],
  ['#?secret=', null],
  ['#?secret=a"b', null],
  ['', null],
])('the secret in %j is %j', (hash, secret) => {
  expect(secretOf(hash)).toBe(secret);
});

test('a height is told to our script, and to WordPress with its secret', () => {
  expect(heightMessages(321, null)).toEqual([{ type: HEIGHT, height: 321 }]);
  expect(heightMessages(321, 'abc')).toEqual([
    { type: HEIGHT, height: 321 },
    { secret: 'abc', message: 'height', value: 321 },
  ]);
});

test.each([
  [{ type: ASK }, true],
  [{ type: HEIGHT }, false],
  [null, false],
  ['plaintariff:ask', false],
])('%j asks: %s', (data, asks) => {
  expect(isAsking(data)).toBe(asks);
});

test('the script of the page around knows the same words, and is small', () => {
  const script = readFileSync(path.join(ROOT, 'public/embed.js'));
  expect(script.toString()).toContain(`'${HEIGHT}'`);
  expect(script.toString()).toContain(`'${ASK}'`);
  expect(gzipSync(script).length).toBeLessThan(1500);
});
