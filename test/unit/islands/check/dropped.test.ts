import { describe, expect, test } from 'vitest';
import { chosen, dropped } from '../../../../src/islands/check/dropped.ts';

const file = (name: string) => ({ name, size: 3, arrayBuffer: async () => new ArrayBuffer(3) });
const item = (name: string, isDirectory = false) => ({
  kind: 'file',
  getAsFile: () => file(name),
  webkitGetAsEntry: () => ({ isDirectory }),
});
const text = { kind: 'string', getAsFile: () => null };

describe('what was dropped', () => {
  test.each([
    ['one file', [item('a.csv')], 'file'],
    ['one file and its name as text', [text, item('a.csv')], 'file'],
    ['two files', [item('a.csv'), item('b.csv')], 'several'],
    ['a folder', [item('a', true)], 'folder'],
    ['a file and a folder', [item('a.csv'), item('b', true)], 'folder'],
    ['a text', [text], 'nothing'],
    ['nothing', [], 'nothing'],
    ['a file in a browser that tells no entries', [{ kind: 'file', getAsFile: () => file('a.csv') }], 'file'],
  ])('%s', (_what, items, kind) => expect(dropped(items).kind).toBe(kind));
});

test('a chosen file is read when it is asked for', async () => {
  const brought = chosen([file('a.csv')]);
  expect(brought).toMatchObject({ kind: 'file', file: { name: 'a.csv', size: 3 } });
  expect(brought.kind === 'file' && (await brought.file.read()).byteLength).toBe(3);
});
test('several chosen files are counted', () => expect(chosen([file('a'), file('b'), file('c')])).toEqual({ kind: 'several', count: 3 }));
