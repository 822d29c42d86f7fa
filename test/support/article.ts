/** A page of somebody else, on an origin of its own: what a newspaper's article is to the site. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { pathFor } from '../../src/i18n/lang.ts';

/** Full address of a page of the site, as embed codes name it. */
export const sitePage =
  (lang: Lang) =>
  (where: string): string =>
    new URL(pathFor(lang, where), inject('siteUrl')).href;

export const embedScript = (): string => new URL('/embed.js', inject('siteUrl')).href;

/** Serves an article until the test ends. @returns its address */
export async function anArticle(body: string, head = ''): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plaintariff-article-'));
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  );
  const server = await serve(folder, { port: 0 });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return server.url;
}
