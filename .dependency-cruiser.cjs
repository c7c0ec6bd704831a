/** The dependency rule of docs/architecture.md. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'kernel-is-pure',
      comment: 'The kernel imports zod and itself.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { pathNot: ['^src/kernel/', '^node_modules/zod/'] },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules know words and the kernel, and the types of rows; they do no I/O.',
      severity: 'error',
      from: { path: '^src/features/[^/]+/(rules|facts|guards|effects)[.]ts$' },
      to: { pathNot: ['^src/kernel/', '/contract[.]ts$', '/(rules|facts|guards|effects)[.]ts$', '^node_modules/jsts/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-share-words-verbs-tables',
      comment: 'Of another feature: contract, actions, tables, and what says so by its name (scope, posts, people, sealed, view, jobs, passwords, rules of limits).',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/features/',
        pathNot: ['^src/features/$1/', '/(contract|actions|tables|scope|posts|people|sealed|jobs|view|passwords)[.]ts$', '^src/features/(accounts|catalogue|deadlines)/rules[.]ts$'],
      },
    },
    {
      name: 'plumbing-knows-no-feature',
      severity: 'error',
      from: { path: '^src/(db|http|jobs|journal|kernel|net)/' },
      to: { path: '^src/(features|demo|commands)/' },
    },
    {
      name: 'verifier-stands-alone',
      comment: 'Of the service it knows how a row is hashed and what a head is, and nothing that could be wrong with it.',
      severity: 'error',
      from: { path: '^src/journal/(chain|heads|lines|verify)[.]ts$' },
      to: { path: '^src/', pathNot: '^src/journal/(chain|heads|lines)[.]ts$' },
    },
    {
      name: 'doors-are-opened-at-the-edge',
      comment: 'Everything below the edge takes tx first and cannot open another.',
      severity: 'error',
      from: { path: '^src/(features|journal)/', pathNot: '/(routes|jobs)[.]ts$' },
      to: { path: '^src/db/(pool|embedded|migrate)[.]ts$' },
    },
    {
      name: 'routes-do-not-write-sql',
      severity: 'error',
      from: { path: '^src/features/[^/]+/(routes|jobs|actions|contract)[.]ts$' },
      to: { path: '^node_modules/(pg|drizzle-orm)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-way-out',
      comment: 'Calls go out through src/net/outgoing.ts, which checks where to; the embedded database only looks for a free port, and src/client is for others to use.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(net|client)/', '^src/db/embedded[.]ts$'] },
      to: { path: ['^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises)$', '^node_modules/(undici|openapi-fetch)/'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['^src/commands/', '[.]d[.]ts$'] }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'], extensions: ['.ts', '.js'] },
  },
};
