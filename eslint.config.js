import tseslint from 'typescript-eslint';

// Biome lints and formats; these rules need types, or fence something off.
const noClock = [
  { object: 'Date', property: 'now', message: 'Time is injected: use tx.now or an argument.' },
  { object: 'Math', property: 'random', message: 'Randomness is injected: use tx.newId() or an argument.' },
];
const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only src/config.ts reads the environment.',
};

const oneWayOut = 'Calls go out through src/net/outgoing.ts, which checks where to.';
const noCallGlobals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map((name) => ({
  name,
  message: oneWayOut,
}));
const noCalls = noCallGlobals.map(({ name }) => ({
  object: 'globalThis',
  property: name,
  message: oneWayOut,
}));

export default tseslint.config(
  { ignores: ['dist/**', '.dist-*/**', 'coverage/**', '**/*.generated.ts'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    // The embedded server is waited for by the wall clock.
    ignores: ['src/config.ts', 'src/db/embedded.ts'],
    rules: {
      'no-restricted-properties': ['error', noEnvironment, ...noClock, ...noCalls],
      'no-restricted-globals': ['error', ...noCallGlobals],
    },
  },
  {
    files: ['src/kernel/**/*.ts', 'src/features/*/rules.ts'],
    rules: {
      'no-restricted-properties': ['error', noEnvironment, ...noClock],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is injected.' },
        { selector: 'CallExpression[callee.name="randomBytes"]', message: 'Randomness is injected.' },
      ],
    },
  },
);
