import { expect, test } from 'vitest';
import { seal } from '../../../src/catalogue/dataset.ts';
import { dataFiles } from '../../../src/publish/files.ts';
import { packageFiles } from '../../../src/publish/package.ts';
import { DOWNLOADS } from '../../../src/publish/paths.ts';
import { exportedFrom } from '../../support/exported.ts';

const files = dataFiles(exportedFrom('ZA'));
const sealed = files.map(seal);
const texts = packageFiles(files, sealed, { dataset: { sha256: 'cd'.repeat(32), date: '2026-11-22' } });
const text = (name: string): string => texts.find((file) => file.name === name)?.text ?? '';

test('the site offers each of the files for download, and no other', () => {
  const names = [...files, ...texts].map(({ name }) => `/data/${name}`);
  expect(DOWNLOADS.map(({ path }) => path).sort()).toEqual(names.sort());
  expect(new Set(names).size).toBe(names.length);
});

test('descriptions are JSON; hashes and README name every file', () => {
  for (const { name } of texts.filter((file) => file.name.endsWith('.json'))) expect(JSON.parse(text(name))).toEqual(expect.any(Object));
  for (const { name, sha256 } of sealed) {
    expect(text('SHA256SUMS')).toContain(`${sha256}  ${name}\n`);
    expect(text('README.md')).toContain(`\`${name}\``);
  }
  expect(text('README.md')).toContain('cd'.repeat(32));
});
