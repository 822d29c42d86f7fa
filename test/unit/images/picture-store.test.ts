import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pictureStore, type PictureStore } from '../../../src/images/picture-store.ts';
import { ROOT } from '../../support/project-files.ts';

let folder = '';
let store: PictureStore;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  store = pictureStore(ROOT, folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const old = (file: string): void => utimesSync(file, 1000, 1000);

describe('the store of pictures', () => {
  test('names a file by what is drawn and how large', () => {
    const names = [store.fileOf('<svg/>', 10, 10), store.fileOf('<svg/>', 20, 10), store.fileOf('<svg />', 10, 10)];
    expect(new Set(names).size).toBe(3);
    expect(pictureStore(ROOT, folder).fileOf('<svg/>', 10, 10)).toBe(names[0]);
  });

  test('throws away what was not asked for, but not what another build may just have made', () => {
    const [used, unused, young] = ['used', 'unused', 'young'].map((svg) => pictureStore(ROOT, folder).fileOf(svg, 1, 1)) as [string, string, string]; // prettier-ignore
    for (const file of [used, unused, young]) writeFileSync(file, 'png');
    for (const file of [used, unused]) old(file);
    expect(store.fileOf('used', 1, 1)).toBe(used);
    store.tidy();
    expect([used, unused, young].map(existsSync)).toEqual([true, false, true]);
  });

  test('keeps what it says it has from being thrown away elsewhere', () => {
    const file = store.fileOf('x', 1, 1);
    expect(store.has(file)).toBe(false);
    writeFileSync(file, 'png');
    old(file);
    expect(store.has(file)).toBe(true);
    pictureStore(ROOT, folder).tidy();
    expect(existsSync(file)).toBe(true);
  });
});
