import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ADAPTIVE, DARK, LIGHT, themeCss, type Theme } from '../../../src/charts/theme.ts';
import { ROOT } from '../../support/project-files.ts';

const css = readFileSync(path.join(ROOT, 'src/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const TOKENS = {
  background: 'bg',
  text: 'text',
  muted: 'muted',
  grid: 'line',
  axis: 'line-strong',
  full: 'strip-full',
  throttle: 'strip-throttle',
  deprioritise: 'strip-deprioritise',
  charge: 'strip-charge',
  block: 'strip-block',
  fog: 'strip-fog',
  accent: 'accent',
} satisfies Partial<Record<keyof Theme, string>>;

test.each<[string, Theme, string]>([
  ['light', LIGHT, light],
  ['dark', DARK, dark],
])('figures have the %s colours of the pages', (_name, theme, sheet) => {
  for (const [key, token] of Object.entries(TOKENS)) expect(sheet).toContain(`--${token}: ${theme[key as keyof typeof TOKENS]};`);
});

test('a picture that follows its page takes its colours from the properties a theme sets', () => {
  const set = themeCss(DARK);
  const used = [...Object.values(ADAPTIVE), ...ADAPTIVE.series].flatMap((value) =>
    typeof value === 'string' ? (/--fig-[\w-]+/.exec(value) ?? []) : [],
  );
  expect(used.length).toBeGreaterThan(15);
  for (const name of used) expect(set).toContain(`${name}:#`);
});
