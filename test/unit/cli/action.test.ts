/** The action for a carrier's own checks: its inputs reach the command, and nothing in them is run. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostileCsv } from '../../support/checked.ts';
import { ROOT } from '../../support/project-files.ts';
import { temp } from '../../support/temp.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as Action;
const step = (id: string): Step => action.runs.steps.find((one) => one.id === id) ?? {};
const { folder, put, at } = temp('action');
put('offers/hostile.csv', hostileCsv);

let runs = 0;

/** Runs the step `check` as the runner would: its environment filled from inputs, in a folder of its own. */
function run(inputs: Readonly<Record<string, string>>): Promise<{ code: number; stderr: string; outputs: string }> {
  const given = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, one]) => [name, one.default])), ...inputs };
  const fill = (text: string): string =>
    text
      .replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => (given as Record<string, string>)[name] ?? 'no such input')
      .replaceAll('${{ github.action_path }}', ROOT);
  const env = Object.fromEntries(Object.entries(step('check').env ?? {}).map(([name, value]) => [name, fill(value)]));
  const output = put(`output-${++runs}`, '');
  const PATH = `${path.join(ROOT, 'node_modules', '.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step('check').run ?? ''],
      { cwd: folder, env: { ...env, PATH, GITHUB_OUTPUT: output } },
      (error, _, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stderr, outputs: readFileSync(output, 'utf8') }),
    );
  });
}

describe('action.yml', () => {
  test('is composite, every shell step names its shell, every input and output says what it is', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run: script, shell, uses } of action.runs.steps)
      expect(script === undefined ? uses : shell).toMatch(/^bash$|^actions\/setup-node@/);
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe('');
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(['path', 'rulebook', 'country', 'format', 'fail-on', 'config', 'output']),
    );
    for (const { value } of Object.values(action.outputs)) expect(value).toMatch(/steps\.check\.outputs\./);
  });

  test('no script holds an expression: inputs come as variables', () => {
    const scripts = action.runs.steps.flatMap(({ run: script }) => script ?? []);
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    const passed = Object.values(step('check').env ?? {}).join(' ');
    for (const name of Object.keys(action.inputs)) expect(passed).toContain(`inputs.${name} }}`);
  });

  test('installs nothing but what the command needs', () => {
    expect(step('install').run).toMatch(/^npm ci --omit=dev --ignore-scripts/);
  });
});

describe('the step', () => {
  test('checks a folder, writes SARIF and reports its path and exit code', async () => {
    const { code, outputs, stderr } = await run({ path: 'offers', rulebook: 'core-unlimited' });
    expect(stderr).toContain('not stated 33');
    expect(code).toBe(0);
    expect(outputs).toBe('report=plaintariff.sarif\nexit-code=0\n');
    expect(readFileSync(at('plaintariff.sarif'), 'utf8')).toContain('"uri": "offers/hostile.csv"');
  });

  test('fails where it is told to, with the report written', async () => {
    const { code, outputs } = await run({
      path: 'offers\n',
      rulebook: 'core-unlimited',
      format: 'html',
      'fail-on': 'should',
      output: 'out/r.html',
    });
    expect(code).toBe(1);
    expect(outputs).toBe('report=out/r.html\nexit-code=1\n');
    expect(readFileSync(at('out/r.html'), 'utf8')).toContain('<h1>');
  });

  test('nothing in an input is run, nor taken for an option', async () => {
    const { code, stderr } = await run({ path: '$(touch ran) `touch ran`; touch ran\n--output\nran', country: 'XX' });
    expect(code).toBe(2);
    expect(stderr).toContain('$(touch ran) `touch ran`; touch ran');
    expect(existsSync(at('ran'))).toBe(false);
  });
});
