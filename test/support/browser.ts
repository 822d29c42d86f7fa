/**
 * A real browser for the site tests: the first found of CHROME_PATH, the system's Chromium or Chrome, and the one that comes
 * inside the npm package `@sparticuz/chromium`. Nothing is downloaded.
 */
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'plaintariff');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where the systems without such a command keep it. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Found {
  readonly executable: string;
  /** Libraries and fonts that came with the program, as environment variables. */
  readonly env: Readonly<Record<string, string>>;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The system's browser, or null. */
export function systemBrowser(searchPath = process.env['PATH'] ?? ''): string | null {
  const inPath = searchPath.split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...inPath, ...PLACES].find(isExecutable) ?? null;
}

/** Sets environment variables for the time of one call. */
async function withEnvironment<T>(values: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/** Runs the package's own unpacking with another temporary folder, so that checkouts and versions do not share one. */
async function unpackInto(folder: string): Promise<void> {
  const { default: packaged } = await import('@sparticuz/chromium');
  // The package unpacks the libraries beside the program only where it believes to run in its own cloud.
  await withEnvironment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, () => packaged.executablePath());
}

/** Unpacks the packaged browser once; the folder appears complete or not at all. */
async function packagedBrowser(): Promise<Found> {
  const { version } = createRequire(import.meta.url)('../../node_modules/@sparticuz/chromium/package.json') as { version: string };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const aside = mkdtempSync(path.join(CACHE, 'unpack-'));
    await unpackInto(aside);
    if (existsSync(folder)) rmSync(aside, { recursive: true });
    else renameSync(aside, folder);
  }
  return {
    executable: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') },
  };
}

/** The browser to use. @throws when there is none. */
export async function findBrowser(): Promise<Found> {
  const wished = process.env['CHROME_PATH'];
  if (wished) {
    if (!isExecutable(wished)) throw new Error(`CHROME_PATH is set to ${wished}, which is no program.`);
    return { executable: wished, env: {} };
  }
  const system = systemBrowser();
  return system ? { executable: system, env: {} } : packagedBrowser();
}

async function launchOptions(): Promise<LaunchOptions> {
  const { executable, env } = await findBrowser();
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { executablePath: executable, args: FLAGS, env: { ...Object.fromEntries(inherited), ...env }, headless: true };
}

const NO_BROWSER = 'No browser could be started for the site tests: set CHROME_PATH to a Chromium or Chrome, or install one.';

/** Says in one sentence what is missing; the system's words follow as the cause. */
async function orExplain<T>(starting: Promise<T>): Promise<T> {
  return starting.catch((cause: unknown) => {
    const detail = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause);
    throw new Error(`${NO_BROWSER} (${detail})`, { cause });
  });
}

/** A browser of one's own, for a script. Close it. */
export function launchBrowser(): Promise<Browser> {
  return orExplain(launchOptions().then((options) => chromium.launch(options)));
}

/** One browser for many test files, which connect to its `wsEndpoint()`. Close it. */
export function startBrowser(): Promise<BrowserServer> {
  return orExplain(launchOptions().then((options) => chromium.launchServer(options)));
}
