import { describe, expect, test } from 'vitest';
import { PLAN_COLUMNS } from '../../../src/core/model/table/index.ts';
import { data as en } from '../../../src/i18n/en/data.ts';
import { data as zh } from '../../../src/i18n/zh/data.ts';
import { examples } from '../../../src/publish/examples.ts';
import { DOWNLOADS } from '../../../src/publish/paths.ts';

const all = examples({ site: 'https://tariffs.example/base', country: 'us', plan: 'us-acme-twenty', since: '2026-01-01' });

describe.each(all)('$id', ({ id, code, columns }) => {
  test('names addresses of the site only, base path included', () => {
    const addresses = Array.from(code.matchAll(/https?:\/\/[^\s'"]+/g), ([address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('https://tariffs.example/base/'))).toEqual([]);
  });

  test('asks for files that are published', () => {
    const files = Array.from(code.matchAll(/(?<=\/base)\/data\/[\w.-]+/g), ([path]) => path);
    expect(files.filter((file) => !DOWNLOADS.some(({ path }) => path === file))).toEqual([]);
  });

  test('reads columns the table of plans has', () => {
    const names = new Set(PLAN_COLUMNS.map(({ name }) => name));
    expect(columns.filter((column) => !names.has(column))).toEqual([]);
    expect(columns.filter((column) => !new RegExp(String.raw`\b${column}\b`).test(code))).toEqual([]);
    // What looks like a column is one, or is named by the example itself.
    const own = /\bAS (\w+)/g;
    const named = new Set([...columns, ...Array.from(code.matchAll(own), ([, name]) => name)]);
    if (columns.length > 0)
      expect(Array.from(code.matchAll(/\b[a-z]+(?:_[a-z]+)+\b/g), ([word]) => word).filter((word) => !named.has(word))).toEqual([]);
  });

  test('has a title in both languages', () => {
    expect(en.examples.titles[id]).not.toBe('');
    expect(zh.examples.titles[id]).not.toBe('');
  });
});
