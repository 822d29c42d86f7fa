/** The examples of the data page do what they say, run against the built site as they stand there. SQL and R: test/unit/publish. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { unescapeHtml } from '../support/html.ts';

const FOLDER = inject('siteFolder');
const SITE = inject('siteUrl').replace(/\/$/, '');
const html = readFileSync(path.join(FOLDER, 'data/index.html'), 'utf8');
/** The address the site was built for: its tests serve it elsewhere. */
const BUILT_FOR = /<code data-example="curl">curl -sS (\S+)\/api\/v1\/index\.json<\/code>/.exec(html)?.[1] ?? '';

/** The code of an example as the page shows it, with the address the site has now. */
function codeOf(id: string): string {
  const code = new RegExp(`<code data-example="${id}">([\\s\\S]*?)</code>`).exec(html)?.[1] ?? '';
  return unescapeHtml(code).replaceAll(BUILT_FOR, SITE);
}

/** Runs a program without blocking: the server that is asked lives in another process, the test must not starve it. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(err))));
  });
}

const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, unknown>;

test('the page shows all of them, with the address of the site', () => {
  const ids = Array.from(html.matchAll(/data-example="(\w+)"/g), ([, id = '']) => id);
  expect(ids).toEqual(['curl', 'jq', 'javascript', 'evidence', 'changes', 'duckdb', 'r']);
  expect(ids.filter((id) => !codeOf(id).includes(SITE))).toEqual([]);
});

test('JavaScript counts plans, claims and thresholds', async () => {
  const out = await run(process.execPath, ['--input-type=module', '-e', codeOf('javascript')]);
  const [, plans, claimed, stated] = /^(\d+) plans, (\d+) sold as unlimited, (\d+) of these state a threshold\n$/.exec(out) ?? [];
  expect(Number(plans)).toBeGreaterThan(10);
  expect(Number(claimed)).toBeLessThan(Number(plans));
  expect(Number(stated)).toBeLessThanOrEqual(Number(claimed));
});

describe.runIf(has('curl'))('in a shell', () => {
  test('the index is fetched', async () => {
    expect(JSON.parse(await run('sh', ['-c', codeOf('curl')]))).toEqual(json('api/v1/index.json'));
  });

  test.runIf(has('jq'))('plans of a country become a table of six columns', async () => {
    const lines = (await run('sh', ['-c', codeOf('jq')])).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([6]));
  });
});

describe.runIf(has('python3'))('in Python', () => {
  test('every value of a plan is shown with the words it was read from', async () => {
    const lines = (await run('python3', ['-c', codeOf('evidence')])).trimEnd().split('\n');
    expect(lines[0]).toMatch(/ - .+ - as of /);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(1).filter((line) => !/^[\w.]+ = .* from ['"].* in \S/.test(line))).toEqual([]);
  });

  test('every snapshot since the day is listed', async () => {
    const since = /since = "[^"]*", "([\d-]+)"/.exec(codeOf('changes'))?.[1] ?? '';
    const { snapshots } = json('api/v1/changes.json') as { snapshots: { date: string; source: string }[] };
    const expected = snapshots.filter(({ date }) => date > since).map(({ date, source }) => `${date} ${source}`);
    expect(expected.length).toBeGreaterThan(0);
    const out = await run('python3', ['-c', codeOf('changes')]);
    const listed = out.split('\n').flatMap((line) => /^(\d{4}-\d{2}-\d{2} \S+) plans:/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(expected);
  });
});
