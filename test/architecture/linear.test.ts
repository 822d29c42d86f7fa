/**
 * No pattern backtracks more than linearly: every pattern literal of the core, and every pattern the languages of the fine print are
 * made of, is proved so by scslre. A pattern that is slow on a hostile text would let one cell of one file stop a whole run.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compileMeasures } from '../../src/core/fineprint/common/measures.ts';
import { compileLexicon } from '../../src/core/fineprint/locale.ts';
import { LOCALES } from '../../src/core/fineprint/locales/index.ts';
import { projectFiles, ROOT } from '../support/project-files.ts';

interface Named {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Every RegExp reachable from a value, with the path to it. */
function patternsIn(value: unknown, name: string): Named[] {
  if (value instanceof RegExp) return [{ name, pattern: value }];
  if (value instanceof Map || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, `${name}.${key}`));
}

function literalsIn(file: string): Named[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Named[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ name: `${file}: ${node.text}`, pattern: new RegExp(body, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What makes a pattern slow, as the repeats that fight over the same text; empty for a linear pattern. */
function slow({ pattern }: Named): string[] {
  const { reports } = analyse(new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')), { reportTypes: { Move: false } });
  return reports.map((report) => (report.type === 'Trade' ? `${report.startQuant.raw} … ${report.endQuant.raw}` : `${report.quant.raw}`));
}

test('a slow pattern is found out', () => {
  expect(slow({ name: 'exponential', pattern: /^(?:a+)+$/ })).not.toEqual([]);
  expect(slow({ name: 'quadratic', pattern: /^\s*,?\s*$/ })).not.toEqual([]);
  expect(slow({ name: 'linear', pattern: /^a+b*$/ })).toEqual([]);
});

describe('pattern literals of the core', () => {
  const files = projectFiles('src/core').filter((file) => file.endsWith('.ts'));
  const literals = files.flatMap(literalsIn);

  test('were found', () => {
    expect(literals.length).toBeGreaterThan(200);
  });
  test('none backtracks more than linearly', () => {
    expect(literals.map((one) => [one.name, slow(one)] as const).filter(([, repeats]) => repeats.length > 0)).toEqual([]);
  });
});

describe.each(LOCALES)('the language $id', (locale) => {
  const entries = locale.lexicon.flatMap(([concept, sources]) =>
    sources.map((source): Named => ({ name: `${concept}: ${source}`, pattern: new RegExp(source, 'i') })),
  );
  const others = [
    ...patternsIn(locale.roles, 'roles'),
    ...patternsIn(locale.claims, 'claims'),
    ...patternsIn(locale.order, 'order'),
    ...patternsIn(compileMeasures([locale.measures]), 'measures'),
    { name: 'lexicon', pattern: compileLexicon(locale) },
  ];

  test('no pattern backtracks more than linearly', () => {
    expect(entries.length).toBeGreaterThan(20);
    expect(others.length).toBeGreaterThan(20);
    expect([...entries, ...others].map((one) => [one.name, slow(one)] as const).filter(([, repeats]) => repeats.length > 0)).toEqual([]);
  });
});
