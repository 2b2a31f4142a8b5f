import path from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { linearPatterns } from './patterns/rule.ts';

/** The layers of `src/`, in the order of the data flow from clipping to page. A layer may import only earlier ones. */
const layers = [
  ...['styles', 'language', 'article', 'content', 'site', 'archive', 'views', 'markdown', 'search', 'feeds', 'seo'],
  ...['importer', 'build', 'browser', 'components', 'layouts', 'pages', 'commands'],
];
const pure = new Set(['language', 'article', 'archive', 'views', 'markdown', 'search', 'feeds', 'seo']);
/** The readers of the importer, one for each kind of input. They must not import each other: shared code is outside `readers/`. */
const readers = ['clipping', 'page', 'feed', 'markdown'];

const patternsOf = (layer) => {
  const later = layers.slice(layers.indexOf(layer) + 1).map((name) => `**/${name}/**`);
  return [
    ...(later.length ? [{ group: later, message: `A module of ${layer} must not import a later layer.` }] : []),
    ...(pure.has(layer)
      ? [
          {
            group: ['astro:*', 'node:*', '**/site/site.ts', '**/site/interface.ts'],
            message: 'Pure code must not depend on the machine or the settings.',
          },
        ]
      : []),
    ...(layer === 'components'
      ? [{ group: ['**/archive/**'], message: 'A component must get all data of the archive from its view.' }]
      : []),
  ];
};

const browserPatterns = [
  {
    group: ['node:*', 'astro:*', '**/build/**', '**/importer/**', '**/content/**'],
    message: 'Browser code must not import code for Node or the build.',
  },
  { group: ['**/search/index/**', '../index/**'], message: 'Browser code must not import code that writes the search index.' },
];

const readerPatterns = (name) => ({
  group: readers.filter((other) => other !== name).flatMap((other) => [`../${other}/**`, `**/readers/${other}/**`]),
  message: 'A reader must not import another one: move shared code to importer/, html/ or dates/.',
});

const restrict = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

/** For a file that several of these match, the last one replaces the others. */
const imports = [
  ...layers.filter((layer) => patternsOf(layer).length).map((layer) => restrict([`src/${layer}/**`], patternsOf(layer))),
  restrict(['src/browser/**'], [...patternsOf('browser'), ...browserPatterns]),
  restrict(['src/search/query/**'], [...patternsOf('search'), ...browserPatterns]),
  ...readers.map((name) => restrict([`src/importer/readers/${name}/**`], [...patternsOf('importer'), readerPatterns(name)])),
];

/** `$&`, `$1` and `$$` are special in a replacement string, so a string that may contain them must come from a function. */
const literalReplacement = {
  selector:
    'CallExpression[callee.property.name=/^replace(All)?$/] > .arguments:nth-child(2):not(Literal, TaggedTemplateExpression, ArrowFunctionExpression)',
  message: 'Replace with a literal or an arrow function: in any other string, $& and $1 would be special.',
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
      // TypeScript itself requires brackets for index signatures.
      '@typescript-eslint/dot-notation': 'off',
      // An empty environment variable counts as not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Only site.ts may read the environment.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Only site.ts may read the clock.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Only site.ts may read the clock.' },
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
