import js from '@eslint/js'
import perfectionist from 'eslint-plugin-perfectionist'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const noDefaultExport = {
  message: 'Export it by name, so that it has the same name everywhere.',
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
}

const noClock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Temporal"][property.name="Now"]',
].map((selector) => ({
  message: 'The core has no clock: take the moment as an argument.',
  selector,
}))

const noChance = {
  message: 'The core leaves nothing to chance: break ties by id.',
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
}

const hostGlobals = 'crypto document fetch navigator performance process setTimeout window'.split(
  ' ',
)

const hostModules = {
  group: ['payload', '@payloadcms/*', 'node:*', 'react', 'react-dom', 'next'].flatMap((name) => [
    name,
    `${name}/**`,
  ]),
  message: 'The core is pure: it knows neither Payload nor Node nor React.',
}

const scriptGlobals = {
  console: 'readonly',
  fetch: 'readonly',
  performance: 'readonly',
  process: 'readonly',
  setTimeout: 'readonly',
  URL: 'readonly',
}

const testsAreClaims = [
  {
    message: 'A test claims one thing: make a table or a second test instead of a branch.',
    selector:
      ':matches(CallExpression[callee.name=/^(it|test)$/], CallExpression[callee.callee.object.name=/^(it|test)$/]) IfStatement',
  },
  {
    message: 'Every test runs.',
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|skipIf|runIf|todo|fails)$/]',
  },
  {
    message: 'Nothing is mocked: use the real thing, on a small case.',
    selector: 'MemberExpression[object.name="vi"][property.name=/^(mock|doMock|spyOn)$/]',
  },
]

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.next/',
    '**/.data/',
    '**/.artifacts/',
    '**/*.bundled_*.mjs', // lives while a program of scripts/run.js starts
    '**/importMap.js',
    '**/next-env.d.ts',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  js.configs.recommended,
  {
    plugins: { perfectionist },
    rules: {
      'perfectionist/sort-imports': [
        'error',
        {
          groups: [['builtin', 'external', 'internal'], 'parent', ['sibling', 'index'], 'unknown'],
          newlinesBetween: 0,
          type: 'natural',
        },
      ],
      'perfectionist/sort-named-exports': ['error', { type: 'natural' }],
      'perfectionist/sort-named-imports': ['error', { type: 'natural' }],
    },
  },
  {
    extends: [tseslint.configs.strict],
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } }, // an async onClick is what React expects
      ],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-param-reassign': ['error', { props: true }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-imports': ['error', { patterns: [hostModules] }],
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock, noChance],
    },
  },
  {
    files: ['tests/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...testsAreClaims] },
  },
  {
    // Programs talk to a terminal.
    files: ['bench/**', 'dev/**', 'scripts/**', 'src/cli/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Next, Payload and the tools ask for default exports here.
    files: ['*.config.{js,mjs,ts}', 'dev/*.config.{js,mjs,ts}', 'dev/app/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: scriptGlobals },
  },
)
