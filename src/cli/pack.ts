/**
 * `prepack`: bundles the command line into build/plaintariff.js for the npm package. Node strips no types below node_modules, and
 * a carrier's checks should wait for nothing else to be installed; so the package is one file of plain JavaScript, with the licences
 * of what is in it.
 */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { namesIn } from './profiles.ts';
import { ROOT } from './io.ts';

/** Packages among the inputs of a bundle, by their folder. */
export const packagesOf = (inputs: readonly string[]): string[] =>
  [...new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/')) ?? []))].sort();

/** Bundles src/cli/main.ts. @returns the files written */
export async function pack(out: string): Promise<readonly string[]> {
  const script = path.join(out, 'plaintariff.js');
  await mkdir(out, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    minifyWhitespace: true,
    legalComments: 'none',
    banner: { js: '#!/usr/bin/env node' },
    metafile: true,
    logLevel: 'warning',
  });
  await chmod(script, 0o755);
  const licences = path.join(out, 'LICENSES.txt');
  await writeFile(licences, (await Promise.all(packagesOf(Object.keys(metafile.inputs)).map(licenceOf))).join('\n'));
  return [script, licences];
}

async function licenceOf(folder: string): Promise<string> {
  const at = path.resolve(ROOT, folder);
  const { name, version } = JSON.parse(await readFile(path.join(at, 'package.json'), 'utf8')) as { name: string; version: string };
  const file = (await namesIn(at)).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence file, so it cannot be bundled.`);
  return `${name} ${version}\n${'='.repeat(72)}\n${(await readFile(path.join(at, file), 'utf8')).trim()}\n`;
}

if (import.meta.main)
  for (const file of await pack(path.resolve(process.argv[2] ?? path.join(ROOT, 'build')))) process.stdout.write(`${file}\n`);
