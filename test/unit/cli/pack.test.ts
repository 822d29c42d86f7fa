/** The npm package: what is in it, and that it runs where nothing else is installed. */
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { pack, packagesOf } from '../../../src/cli/pack.ts';
import { pinLines, pinned } from '../../../src/cli/pins.ts';
import { hostileCsv } from '../../support/checked.ts';
import { ROOT } from '../../support/project-files.ts';
import { aPlotted } from '../../support/plotted.ts';
import { temp } from '../../support/temp.ts';

const exec = promisify(execFile);
const NODE = path.join(ROOT, 'node_modules', '.bin', 'node');
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
};
const { at, put } = temp('pack');

test('packages among the inputs of a bundle', () => {
  expect(packagesOf(['src/cli/main.ts', 'node_modules/zod/v4/index.js', 'node_modules/zod/a.js', '../x/node_modules/@a/b/c.js'])).toEqual([
    '../x/node_modules/@a/b',
    'node_modules/zod',
  ]);
});

test('npm bundles before it packs', () => {
  expect(manifest.scripts['prepack']).toBe('node src/cli/pack.ts');
  expect(manifest.bin['plaintariff']).toBe('build/plaintariff.js');
});

describe('packed, and unpacked in an empty project', () => {
  let script = '';

  beforeAll(async () => {
    // As npm does it, but beside the checkout: the bundle, then the archive of what `files` names.
    await pack(at('checkout', 'build'));
    for (const name of ['package.json', 'README.md', 'LICENSE', ...manifest.files.filter((file) => file !== 'build/')])
      cpSync(path.join(ROOT, name), at('checkout', name), { recursive: true });
    put('checkout/src/secret.ts', 'not packed');
    await exec('npm', ['pack', '--ignore-scripts', '--offline', '--loglevel=error'], {
      cwd: at('checkout'),
      shell: process.platform === 'win32',
    });
    const archive = readdirSync(at('checkout')).find((name) => name.endsWith('.tgz')) ?? '';
    put('project/package.json', '{}');
    await exec('tar', ['-xzf', at('checkout', archive), '-C', at('project')]);
    cpSync(at('project', 'package'), at('project', 'node_modules', 'plaintariff'), { recursive: true });
    script = at('project', 'node_modules', 'plaintariff', 'build', 'plaintariff.js');
  });

  const run = (...args: readonly string[]) => exec(NODE, [script, ...args], { cwd: at('project') });

  test('holds the bundle, the licences of what is in it, and the data it reads; no sources', () => {
    const inside = readdirSync(at('project', 'node_modules', 'plaintariff')).sort();
    expect(inside).toEqual(['LICENSE', 'README.md', 'build', 'data', 'package.json']);
    const licences = readFileSync(at('project', 'node_modules', 'plaintariff', 'build', 'LICENSES.txt'), 'utf8');
    for (const name of ['papaparse', 'zod', 'read-excel-file', 'chardet']) expect(licences).toContain(`${name} `);
  });

  test('checks a file, with its own layouts and countries', async () => {
    put('project/offers.csv', hostileCsv);
    const { stdout } = await run('check', 'offers.csv', '--rulebook', 'core-unlimited');
    expect(stdout).toContain('Read as: open-format');
    expect(stdout).toContain('offers.csv:10  Honest: States the threshold of use: “20 GB”');
    expect((await run('check', '--list-rulebooks')).stdout).toMatch(/^cn-\S+\t.*\bCN$/m);
  });

  test('reads a workbook', async () => {
    put('project/no.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1]));
    await expect(run('check', 'no.xlsx')).rejects.toMatchObject({
      code: 2,
      stdout: expect.stringContaining('could not be opened') as string,
    });
  });

  test('draws SVG, and says what PNG needs', async () => {
    const plan = pinned(aPlotted({ id: 'us-acme-1' }));
    put('project/compiled/pins/current.json', JSON.stringify({ 'us-acme-1': plan.pin }));
    put('project/compiled/pins/us.jsonl', pinLines([plan]));
    await run('chart', 'us-acme-1', '--compiled', 'compiled', '--out', 'x.svg');
    expect(readFileSync(at('project', 'x.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
    await expect(run('chart', 'us-acme-1', '--compiled', 'compiled', '--out', 'x.png')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('npm install @napi-rs/canvas') as string,
    });
  });

  test('says its commands', async () => {
    expect((await run('--help')).stdout).toMatch(/^ {2}check /m);
  });
});
