import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isChartjs, withPureReads } from '../../../src/charts/chartjs-pure.ts';
import { ROOT } from '../../support/project-files.ts';

const PUBLISHED = path.join(ROOT, 'node_modules/chart.js/dist/chart.js');

test('the reads that keep unused scales are marked, and nothing else is touched', () => {
  const code = readFileSync(PUBLISHED, 'utf8');
  const marked = withPureReads(code);
  expect(marked.split('/*#__PURE__*/ (() => ').length - 1).toBe(4);
  expect(marked.replace(/\/\*#__PURE__\*\/ \(\(\) => ([\w.]+)\)\(\)/g, '$1')).toBe(code);
});

test.each([
  [PUBLISHED, true],
  ['C:\\site\\node_modules\\chart.js\\dist\\chart.js?v=1', true],
  ['/site/src/charts/chartjs.ts', false],
  ['/site/node_modules/chart.js/dist/helpers.js', false],
])('%s is Chart.js: %s', (id, expected) => expect(isChartjs(id)).toBe(expected));
