import path from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { linearPatterns } from './patterns/rule.ts';

/** The stations on the way from clipping to page. Each may import those before it, and none behind it. */
const stations = [
  ...['styles', 'language', 'article', 'content', 'site', 'archive', 'views', 'markdown', 'search', 'feeds', 'seo'],
  ...['importer', 'build', 'browser', 'components', 'layouts', 'pages', 'commands'],
];
const pure = new Set(['language', 'article', 'archive', 'views', 'markdown', 'search', 'feeds', 'seo']);
/** The kinds of input that the importer reads. None knows of another: what they share lies beside `readers/`. */
const readers = ['clipping', 'page', 'feed', 'markdown'];

const patternsOf = (station) => {
  const later = stations.slice(stations.indexOf(station) + 1).map((name) => `**/${name}/**`);
  return [
    ...(later.length ? [{ group: later, message: `${station} comes before it on the way from clipping to page.` }] : []),
    ...(pure.has(station)
      ? [
          {
            group: ['astro:*', 'node:*', '**/site/site.ts', '**/site/interface.ts'],
            message: 'Pure code asks neither the machine nor the settings.',
          },
        ]
      : []),
    ...(station === 'components'
      ? [{ group: ['**/archive/**'], message: 'A component gets its view and nothing else of the archive.' }]
      : []),
  ];
};

const browserPatterns = [
  { group: ['node:*', 'astro:*', '**/build/**', '**/importer/**', '**/content/**'], message: 'It runs in a browser.' },
  { group: ['**/search/index/**', '../index/**'], message: 'The index is written while building.' },
];

const readerPatterns = (name) => ({
  group: readers.filter((other) => other !== name).flatMap((other) => [`../${other}/**`, `**/readers/${other}/**`]),
  message: 'A reader knows of no other one: what they share lies in importer/, html/ or dates/.',
});

const restrict = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

/** A later rule takes the place of an earlier one for the same file. */
const imports = [
  ...stations.filter((station) => patternsOf(station).length).map((station) => restrict([`src/${station}/**`], patternsOf(station))),
  restrict(['src/browser/**'], [...patternsOf('browser'), ...browserPatterns]),
  restrict(['src/search/query/**'], [...patternsOf('search'), ...browserPatterns]),
  ...readers.map((name) => restrict([`src/importer/readers/${name}/**`], [...patternsOf('importer'), readerPatterns(name)])),
];

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
    files: ['src/site/site.ts', 'src/commands/command.ts', 'src/commands/compress.ts', 'src/browser/**', 'astro.config.mjs'],
    rules: { 'no-restricted-syntax': ['error', literalReplacement] },
  },
  { files: ['src/**', 'tests/**'], rules: { 'max-lines': ['error', 250] } },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**'],
    plugins: { kupur: { rules: { 'linear-patterns': linearPatterns } } },
    rules: {
      'kupur/linear-patterns': 'error',
      'max-lines-per-function': ['error', 60],
      'max-params': ['error', 4],
    },
  },
  { files: ['**/*.astro', '**/*.mjs', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  ...imports,
);
