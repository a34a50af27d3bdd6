import vitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

const off = (names) =>
  Object.fromEntries(
    vitals
      .flatMap(({ rules = {} }) => Object.keys(rules).filter((rule) => names.test(rule)))
      .map((rule) => [rule, 'off']),
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
  { files: ['**/*.{ts,mjs}'], rules: off(/^(react|jsx-a11y)\//) },
  // Neither components nor hooks live there, and looking for them takes a seventh of the time.
  { files: ['lib/**/*.{ts,mjs}', 'tests/**', 'prisma/**'], rules: off(/^react-hooks\//) },
  // A fixture of Playwright takes an empty pattern where it needs no other fixture.
  { files: ['tests/**'], rules: { 'no-empty-pattern': 'off' } },
];

export default config;
