/** Global set-up of the site tests: one build, one server on a free port, one browser, shared by all test files. */
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { DIST, ensureBuilt } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with closing slash. */
    siteUrl: string;
    /** Folder of the built site. */
    siteFolder: string;
    /** Where to connect to the browser, or why there is none. */
    browser: { readonly endpoint: string } | { readonly missing: string };
  }
}

async function buildOrThrow(): Promise<void> {
  const failed = (await ensureBuilt()).find(({ code }) => code !== 0);
  if (failed) throw new Error(`The site cannot be tested: its stage "${failed.name}" ended with exit code ${failed.code}.`);
}

/** Builds when needed, serves, starts the browser; returns what takes it all down again. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildOrThrow();
  const site = await serve(DIST, { port: 0 });
  const browser = await startBrowser().catch((error: unknown) => ({ missing: error instanceof Error ? error.message : String(error) }));
  project.provide('siteUrl', site.url);
  project.provide('siteFolder', path.resolve(DIST));
  project.provide('browser', 'missing' in browser ? browser : { endpoint: browser.wsEndpoint() });
  return async () => {
    if (!('missing' in browser)) await browser.close();
    await site.close();
  };
}
