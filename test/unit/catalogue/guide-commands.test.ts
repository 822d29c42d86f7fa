import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECK_COMMANDS, SCHEMA_COMMANDS, WORKFLOW } from '../../../src/catalogue/guide-commands.ts';
import { check } from '../../../src/cli/commands/check.ts';
import { schema } from '../../../src/cli/commands/schema.ts';
import { ROOT } from '../../support/project-files.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

test('the commands are run as the package says', () => {
  expect(Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)).toContain('plaintariff');
});

test.each([
  [check, CHECK_COMMANDS],
  [schema, SCHEMA_COMMANDS],
] as const)('each command and option exists', ({ name, help }, commands) => {
  expect(commands.length).toBeGreaterThan(1);
  for (const command of commands) {
    expect(command).toContain(`plaintariff -- ${name}`);
    for (const [option] of command.split(' -- ')[1]?.matchAll(/--[a-z-]+/g) ?? []) expect(help).toContain(option);
    for (const [file] of command.matchAll(/open-format[\w.-]+/g)) expect(read(`public/schema/${file}`).length).toBeGreaterThan(0);
  }
});

test('the workflow gives inputs the action has', () => {
  const inputs = WORKFLOW.flatMap((line) => /^ {4}([a-z-]+):/.exec(line)?.[1] ?? []);
  const [, declared = ''] = /\ninputs:\n([\s\S]*?)\n\S/.exec(read('action.yml')) ?? [];
  expect(inputs.length).toBeGreaterThan(0);
  expect(inputs.filter((input) => !declared.includes(`\n  ${input}:\n`) && !declared.startsWith(`  ${input}:\n`))).toEqual([]);
});
