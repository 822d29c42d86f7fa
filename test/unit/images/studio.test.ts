/** PNG from a process of its own: the same bytes as drawn here, taken from the store the second time, and failures that are told. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pngOf } from '../../../src/images/canvas.ts';
import { pictureStore } from '../../../src/images/picture-store.ts';
import { studio } from '../../../src/images/studio.ts';
import { ROOT } from '../../support/project-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'studio-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = pictureStore(ROOT, folder);
const svgOf = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30" font-family="PlaintariffLatin"><rect width="90" height="30" fill="#fff"/><text x="2" y="22" font-size="20">${text}</text></svg>`;

describe('the studio', () => {
  test('draws what the canvas draws here, in whatever order', async () => {
    const { draw } = studio(ROOT, store);
    const texts = ['a', 'b 中', 'c', 'd 한'];
    const files = await Promise.all(texts.map((text) => draw(svgOf(text), 90, 30)));
    for (const [at, file] of files.entries())
      expect(new Uint8Array(readFileSync(file)), texts[at] ?? '').toEqual(await pngOf(svgOf(texts[at] ?? ''), 90, 30));
  });

  test('begins no process for what is there already', async () => {
    const file = store.fileOf(svgOf('kept'), 90, 30);
    writeFileSync(file, 'kept');
    const { draw } = studio(ROOT, store, path.join(folder, 'there-is-no-such-script.ts'));
    expect(await draw(svgOf('kept'), 90, 30)).toBe(file);
  });

  test('says what cannot be drawn, and draws the next', async () => {
    const { draw } = studio(ROOT, store);
    await expect(draw('<svg', 90, 30)).rejects.toThrow(/./);
    expect(existsSync(store.fileOf('<svg', 90, 30))).toBe(false);
    expect(existsSync(await draw(svgOf('next'), 90, 30))).toBe(true);
  });

  test('fails for all that wait when the process ends', async () => {
    const script = path.join(folder, 'ends.mjs');
    writeFileSync(script, "process.on('message', () => process.exit(7));");
    const { draw } = studio(ROOT, store, script);
    const failed = await Promise.allSettled([draw(svgOf('one'), 90, 30), draw(svgOf('two'), 90, 30)]);
    for (const one of failed)
      expect(one).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('7') as unknown } });
  });

  test('lets the process that asked end by itself', () => {
    const script =
      `import { studio } from ${JSON.stringify(path.join(ROOT, 'src/images/studio.ts'))};` +
      `import { pictureStore } from ${JSON.stringify(path.join(ROOT, 'src/images/picture-store.ts'))};` +
      `const { draw } = studio(${JSON.stringify(ROOT)}, pictureStore(${JSON.stringify(ROOT)}, ${JSON.stringify(folder)}));` +
      `await draw(${JSON.stringify(svgOf('ends'))}, 90, 30); console.log('drawn');`;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe('drawn\n');
  });
});
