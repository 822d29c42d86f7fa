/** Who may show us in a frame: a page of another site sees the embeds, and nothing else of ours. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { address, visit } from '../support/visit.ts';
import { cardsOf } from './pages.ts';

const [card] = cardsOf(inject('siteFolder'));
const id = card?.id ?? '';
const FRAMES = {
  plan: `/plans/${id}/`,
  chinese: `/zh/plans/${id}/`,
  front: '/',
  data: '/data/',
  embed: `/embed/strips/${id}/`,
  embedChinese: `/zh/embed/strips/${id}/`,
};

/** A page of another origin, on another host name and port. */
const elsewhere = createServer((_, response) => {
  const frames = Object.entries(FRAMES).map(
    ([name, path]) => `<iframe name="${name}" src="${address(path)}" width="600" height="400"></iframe>`,
  );
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Article</title>${frames.join('')}`);
});
beforeAll(() => new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => void elsewhere.close(resolve)));

test('an article of another site shows embeds in frames, and no other page of ours', async () => {
  const { page } = await visit('/privacy/');
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  const shown = await Promise.all(
    Object.keys(FRAMES).map(async (name) => {
      const frame = page.frame({ name });
      const headings = frame?.url().startsWith('http') ? await frame.locator('h1').count() : 0;
      return [name, headings > 0] as const;
    }),
  );
  expect(Object.fromEntries(shown)).toEqual({ plan: false, chinese: false, front: false, data: false, embed: true, embedChinese: true });
});

test('the answers say so to old and new browsers alike; embeds carry no old header that would forbid them', async () => {
  const answers = await Promise.all(
    Object.entries(FRAMES).map(async ([name, path]) => {
      const { headers } = await fetch(address(path));
      return [name, [headers.get('content-security-policy'), headers.get('x-frame-options')]] as const;
    }),
  );
  const [closed, open] = [
    ["frame-ancestors 'none'", 'DENY'],
    ['frame-ancestors *', null],
  ];
  expect(Object.fromEntries(answers)).toEqual({
    plan: closed,
    chinese: closed,
    front: closed,
    data: closed,
    embed: open,
    embedChinese: open,
  });
});

test('a page of another site reads the API; the pages themselves it cannot read', async () => {
  const { page } = await visit('/privacy/');
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  const reads = (url: string): Promise<boolean> =>
    page.evaluate(
      (wanted) =>
        fetch(wanted).then(
          (answer) => answer.ok,
          () => false,
        ),
      url,
    );
  expect(await reads(address('/api/v1/index.json'))).toBe(true);
  expect(await reads(address('/data/index.json'))).toBe(true);
  expect(await reads(address(`/plans/${id}/`))).toBe(false);
});
