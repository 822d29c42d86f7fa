import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';

/** Sizes from which a file or function is to be taken apart. Dictionaries may be long. */
const SIZES = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
};

/** Habits of the project: plain functions and data, named exports, no loose ends. */
const HABITS = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-param-reassign': 'error',
  'no-throw-literal': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-debugger': 'error',
  'no-unused-expressions': 'off',
  'object-shorthand': 'error',
  'no-irregular-whitespace': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
};

/** Shapes that never occur in our own modules. */
const BANNED = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name; only configuration, set-up, .astro and .svelte files have a default export.',
  },
  { selector: 'ClassDeclaration:not([superClass])', message: 'Use functions and readonly data; classes are for errors.' },
  { selector: 'TSEnumDeclaration', message: 'Node runs these files as they are: use a readonly array and its union type.' },
  { selector: 'TSParameterProperty', message: 'Node runs these files as they are: declare the field.' },
];

export default defineConfig(
  { ignores: ['dist/', 'build/', '.astro/', 'node_modules/', 'coverage/', 'data/', 'public/', 'test/golden/*/', 'test/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...typescript.configs.strict,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  { rules: { ...HABITS, ...SIZES } },
  {
    files: ['**/*.ts'],
    ignores: ['*.config.ts', '**/*.d.ts', 'test/support/site.ts'],
    rules: { 'no-restricted-syntax': ['error', ...BANNED] },
  },
  { files: ['**/lexicon.ts', '**/lexicons/*.ts', 'src/i18n/**', 'test/**/tables.ts'], rules: { 'max-lines': 'off' } },
  // A describe block is a function only in form.
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
      'svelte/no-at-html-tags': 'off',
    },
  },
  // Declarations of the platform use the forms it prescribes.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
);
