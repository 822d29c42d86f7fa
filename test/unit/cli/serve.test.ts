import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentType, serve, sitePath, type Serving } from '../../../src/cli/serve.ts';

describe('the path a request names', () => {
  test.each([
    ['/', '/'],
    ['/compare/?p=a,b', '/compare/'],
    ['/a%20b/#part', '/a b/'],
    ['/%E4%B8%AD/', '/中/'],
    ['/../secret', null],
    ['/%2e%2e/secret', null],
    ['/..%5csecret', null],
    ['/a%00b', null],
    ['/%', null],
    ['http://elsewhere/', null],
  ])('%s → %s', (url, expected) => {
    expect(sitePath(url)).toBe(expected);
  });
});

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['cards/us.json', 'application/json; charset=utf-8'],
  ['LOGO.SVG', 'image/svg+xml'],
  ['plans.csv', 'text/csv; charset=utf-8'],
  ['feed.atom', 'application/atom+xml; charset=utf-8'],
  ['plans.parquet', 'application/vnd.apache.parquet'],
  ['blob.bin', 'application/octet-stream'],
])('content type of %s', (file, expected) => {
  expect(contentType(file)).toBe(expected);
});

describe('a served folder', () => {
  let folder = '';
  let site: Serving;
  const get = (where: string, init?: RequestInit): Promise<Response> => fetch(new URL(where, site.url), { redirect: 'manual', ...init });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'plaintariff-serve-'));
    mkdirSync(path.join(folder, 'dist/plans'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'not published');
    writeFileSync(path.join(folder, 'dist/index.html'), '<h1>front</h1>');
    writeFileSync(path.join(folder, 'dist/plans/index.html'), '<h1>plans</h1>');
    writeFileSync(path.join(folder, 'dist/404.html'), '<h1>nothing here</h1>');
    site = await serve(path.join(folder, 'dist'), { port: 0 });
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['/', 200, 'front'],
    ['/index.html', 200, 'front'],
    ['/plans/', 200, 'plans'],
    ['/plans/?p=a', 200, 'plans'],
    ['/missing/', 404, 'nothing here'],
    ['/index.html/', 404, 'nothing here'],
    ['/%', 400, 'Bad request'],
  ])('%s → %i', async (where, status, text) => {
    const response = await get(where);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
  });

  test('a folder without its slash is redirected, query kept', async () => {
    const response = await get('/plans?p=a');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/plans/?p=a');
  });

  test.each([
    ['/', "frame-ancestors 'none'", 'DENY', null],
    ['/missing/', "frame-ancestors 'none'", 'DENY', null],
    ['/embed/strips/x/', 'frame-ancestors *', null, null],
    ['/api/v1/index.json', "frame-ancestors 'none'", 'DENY', '*'],
  ])('%s says who may show it in a frame and who may read it', async (where, policy, old, readers) => {
    const { headers } = await get(where);
    expect(['content-security-policy', 'x-frame-options', 'access-control-allow-origin'].map((name) => headers.get(name))).toEqual([
      policy,
      old,
      readers,
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('HEAD gives the headers alone; other methods are refused', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('14');
    expect(await head.text()).toBe('');
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  test('nothing above the folder is served, even when a client sends dots as they are', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(site.port, '127.0.0.1', () =>
        socket.write('GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      );
      let text = '';
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('not published');
  });

  test('a taken port gives way to another one', async () => {
    const second = await serve(path.join(folder, 'dist'), { port: site.port });
    expect(second.port).toBeGreaterThan(site.port);
    await second.close();
  });

  test('without a free port in the range the system’s error comes through', async () => {
    await expect(serve(folder, { port: site.port, tries: 0 })).rejects.toThrow('EADDRINUSE');
  });
});
