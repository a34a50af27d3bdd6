import vitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

const ABOUT_JSX = vitals.flatMap(({ rules = {} }) =>
  Object.keys(rules).filter((rule) => /^(react|jsx-a11y)\//.test(rule)),
);

const config = [
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.data/',
      'lib/db/generated/',
      'next-env.d.ts',
      'coverage/',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...vitals,
  ...typescript,
  {
    rules: {
      'no-console': 'error',
      // A page that failed is left by a full load; and the React compiler is not in use.
      '@next/next/no-html-link-for-pages': 'off',
      'react-hooks/preserve-manual-memoization': 'off',
      'react-hooks/incompatible-library': 'off',
      eqeqeq: ['error', 'smart'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  // Without JSX these have nothing to find, and a tenth of the time they take.
  { files: ['**/*.{ts,mjs}'], rules: Object.fromEntries(ABOUT_JSX.map((rule) => [rule, 'off'])) },
  // A fixture of Playwright takes `use`, which is no hook, and an empty pattern where it needs no other fixture.
  { files: ['tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' } },
];

export default config;
