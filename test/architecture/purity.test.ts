/** The core, the charts, the reports and the messages give the same answer everywhere: no clock, chance, disk, network, screen or host locale. */
import { describe, expect, test } from 'vitest';
import { calls, moduleOf, modules, platformUses, type Module } from './modules.ts';

const PURE = modules().filter(({ file }) => /^src\/(?:core|charts|embed|publish|i18n|reports)\//.test(file));

const PLATFORM = new Set([
  ...['console', 'fetch', 'process', 'window', 'document', 'globalThis', 'performance', 'navigator', 'location', 'crypto', 'Buffer'],
  ...['localStorage', 'sessionStorage', 'XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval', 'queueMicrotask', 'require'],
]);

/** Calls whose answer depends on the moment or the machine: name → number of arguments from which it no longer does. */
const AMBIENT: readonly (readonly [RegExp, number])[] = [
  [/^Date\.now$/, Infinity],
  [/^Date$/, 1],
  [/^Math\.random$/, Infinity],
  // Without a locale these follow the host's.
  [/^Intl\.\w+$/, 1],
  [/\.localeCompare$/, 2],
  [/\.toLocale(?:String|LowerCase|UpperCase|DateString|TimeString)$/, 1],
];

/** What a module takes from its surroundings, in words. */
function ambient(module: Module): string[] {
  const called = calls(module).flatMap(({ callee, args }) =>
    AMBIENT.some(([name, enough]) => name.test(callee) && args < enough) ? [`${callee}(${args})`] : [],
  );
  return [...platformUses(module, PLATFORM), ...called].map((use) => `${module.file}: ${use}`);
}

describe('the rule itself', () => {
  test.each([
    ['const now = Date.now();', 1],
    ['const now = new Date();', 1],
    ['const day = new Date(text);', 0],
    ['names.sort((a, b) => a.localeCompare(b));', 1],
    ["names.sort((a, b) => a.localeCompare(b, 'en'));", 0],
    ['console.log(1);', 1],
    ['const document = plan.document; show(document);', 0],
    ['globalThis.fetch(url);', 1],
    ['const x = { process: 1 }; x.process;', 0],
    ['new Intl.Collator();', 1],
  ])('%s → %i', (text, count) => {
    expect(ambient(moduleOf('src/core/x.ts', text))).toHaveLength(count);
  });
});

test('nothing in core, charts, reports and i18n depends on its surroundings', () => {
  expect(PURE.length).toBeGreaterThan(45);
  expect(PURE.flatMap(ambient)).toEqual([]);
});
