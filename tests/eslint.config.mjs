import path from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { linearPatterns } from './patterns/rule.ts';

/** The stations on the way from clipping to page. Each may import those before it, and none behind it. */
const stations = [
  'language',
  'article',
  'archive',
  'markdown',
  'search',
  'feeds',
  'seo',
  'content',
  'importer',
  'build',
  'components',
  'layouts',
  'pages',
];
const pure = ['language', 'article', 'archive', 'markdown', 'search', 'feeds', 'seo'];

const oneWay = stations.slice(0, stations.indexOf('components')).map((station, at) => ({
  files: [`src/${station}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: stations.slice(at + 1).map((later) => `**/${later}/**`),
            message: `${station} comes before it on the way from clipping to page.`,
          },
          { group: ['**/articles.ts', '**/interface.ts'], message: 'Only pages and components know the site as a whole.' },
          ...(pure.includes(station)
            ? [{ group: ['astro:*', 'node:*', '**/site.ts'], message: 'Pure code asks neither the machine nor the settings.' }]
            : []),
        ],
      },
    ],
  },
}));

/** `$&`, `$1` and `$$` in a replacement stand for something else than themselves: a text that may hold them goes through a function. */
const literalReplacement = {
  selector:
    'CallExpression[callee.property.name=/^replace(All)?$/] > .arguments:nth-child(2):not(Literal, TaggedTemplateExpression, ArrowFunctionExpression)',
  message: 'Replace with a literal or an arrow function: in any other text $& and $1 would be taken for patterns.',
};

export default defineConfig(
  globalIgnores(['dist', '.cache', '.e2e', '.astro', 'tests/fixtures']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      globals: { process: 'readonly', document: 'readonly', localStorage: 'readonly' },
      parserOptions: { projectService: true, tsconfigRootDir: path.resolve(import.meta.dirname, '..'), extraFileExtensions: ['.astro'] },
    },
    rules: {
      eqeqeq: 'error',
      // TypeScript itself asks for brackets where a key may be missing.
      '@typescript-eslint/dot-notation': 'off',
      // An empty environment variable counts as one that is not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'The environment enters in site.ts alone.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock enters in site.ts alone.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock enters in site.ts alone.' },
        literalReplacement,
      ],
    },
  },
  {
    files: ['src/site.ts', 'src/command.ts', 'src/build/compress.ts', 'src/scripts/**', 'astro.config.mjs'],
    rules: { 'no-restricted-syntax': ['error', literalReplacement] },
  },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**'],
    plugins: { kupur: { rules: { 'linear-patterns': linearPatterns } } },
    rules: { 'kupur/linear-patterns': 'error' },
  },
  { files: ['**/*.astro', '**/*.mjs', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  ...oneWay,
);
