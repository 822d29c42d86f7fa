/** The style sheet of the frame names the colours of figures and of pages once more: they must be the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DARK, LIGHT, themeCss, type Theme } from '../../../src/charts/theme.ts';
import { ROOT } from '../../support/project-files.ts';

const css = (name: string): string => readFileSync(path.join(ROOT, 'src/styles', name), 'utf8');

/** Custom properties of the first rule with this selector, inside a media query or not. */
function properties(text: string, selector: RegExp, pattern: RegExp): Record<string, string> {
  const rule = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`, 'm').exec(text)?.[1] ?? '';
  return Object.fromEntries(
    Array.from(rule.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, value] as const).filter(([name]) =>
      pattern.test(name),
    ),
  );
}

const ofTheme = (theme: Theme): Record<string, string> =>
  Object.fromEntries(
    themeCss(theme)
      .split(';')
      .map((line) => line.split(':') as [string, string]),
  );

test.each([
  ['light', /^:root/, LIGHT],
  ['dark', /dark\)\s*\{\s*:root/, DARK],
  ['forced light', /:root\[data-theme='light'\]/, LIGHT],
  ['forced dark', /:root\[data-theme='dark'\]/, DARK],
] as const)('%s has the colours of the figures', (_name, selector, theme) => {
  expect(properties(css('embed.css'), selector, /^--fig-/)).toEqual(ofTheme(theme));
});

test.each([
  ['light', /^:root/, /:root\[data-theme='light'\]/],
  ['dark', /dark\)\s*\{\s*:root/, /:root\[data-theme='dark'\]/],
] as const)('forced %s has the colours of the pages', (_name, selector, forced) => {
  const colours = Object.entries(properties(css('tokens.css'), selector, /./)).filter(([, value]) => value.startsWith('#'));
  expect(colours.length).toBeGreaterThan(15);
  expect(properties(css('embed.css'), forced, /^--(?!fig-)/)).toEqual(Object.fromEntries(colours));
});
