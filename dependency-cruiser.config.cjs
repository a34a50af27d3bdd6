/** Layers point one way: app → components → lib/features → lib/domain. */
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

const TESTS = '[.]test[.]tsx?$';
const AT_THE_DATABASE = ['^lib/(db|auth|audit|cli)/', '^lib/features/.+/(data|mutations)[.]ts$', '^prisma/', '^tests/'];
const SERVER_SIDE_OF_A_FEATURE = '^lib/features/.+/(data|loaders|mutations)[.]ts$';

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }),
    forbid('unresolved', { pathNot: '^tests/' }, { couldNotResolve: true, pathNot: '^(server-only|bun:)' }),
    forbid(
      'domain-is-pure',
      { path: '^lib/domain/', pathNot: TESTS },
      { pathNot: ['^lib/domain/', 'node_modules/(zod|date-fns)/'] },
    ),
    forbid(
      'charts-are-pure',
      { path: '^lib/charts/', pathNot: TESTS },
      { pathNot: ['^lib/(charts|domain)/', '^lib/i18n/format[.]ts$'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('lib-knows-no-page', { path: '^lib/' }, { path: '^(app|components)/' }),
    forbid('components-know-no-page', { path: '^components/' }, { path: '^app/' }),
    forbid(
      'components-fetch-nothing',
      { path: '^components/' },
      { path: SERVER_SIDE_OF_A_FEATURE, dependencyTypesNot: ['type-only'] },
    ),
    // The one word of the field that primitives draw is the status, each with its sign.
    forbid(
      'primitives-know-no-domain',
      { path: '^components/ui/' },
      {
        path: '^(lib/(domain|features)/|components/(charts|entry|progress|shell)/)',
        pathNot: '^lib/domain/criteria/status[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'one-door-to-the-database',
      { path: '^(app|components|lib)/', pathNot: [...AT_THE_DATABASE, TESTS] },
      {
        path: '^lib/db/',
        pathNot: '^lib/db/iso-day[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid('product-knows-no-tests', { path: '^(app|components|lib)/', pathNot: TESTS }, { path: '^tests/' }),
    forbid('pages-know-no-commands', { path: '^(app|components)/' }, { path: '^lib/cli/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/db/generated/|^[.]next/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
