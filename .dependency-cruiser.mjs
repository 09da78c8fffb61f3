// The layers of src, lowest first. A layer may import itself and those before it, never one after it.
const LAYERS = [
  ['calendar', 'Days are the ground of every rule: a calendar that knows a benefit cannot be trusted by the others.'],
  ['money', 'Rounding would depend on who asks, and a cent could no longer be checked by hand.'],
  ['law', 'A section of law would change its answer with the file format, the simulation or the screen.'],
  ['scenario', 'What a scenario says would depend on what is computed from it.'],
  ['simulation', 'A day could be paid or not because of how it is judged, planned or shown.'],
  ['payments', 'A day could be paid or not because of when its money arrives.'],
  ['safety-net', 'What is paid would depend on what is left to live on.'],
  ['findings', 'A finding must read results only; through this import it could change what it judges.'],
  ['checkpoints', 'What must be watched would change what it watches.'],
  ['explanation', 'A result would change with the way it is told.'],
  ['cohort', 'The before and after figures would depend on how one table is drawn.'],
  ['answer', 'What is found out about a case would depend on who asked.'],
  ['planning', 'Alternatives would be built to fit a view instead of the law.'],
  ['report', 'A report would know who asked for it, and no longer be a pure text of a result.'],
  ['check', 'What is said of a case would depend on how its words or its batch are brought together.'],
  ['language', 'The words would depend on the commands, and could not be used without them.'],
  ['cli', 'The commands would run through the library front and load all of it at every start.'],
];

// Where each library may be imported. One that is not listed may not be imported at all: a new one gets its place here.
const LIBRARY_HOMES = {
  zod: ['scenario', 'report/schemas'],
  'js-yaml': ['scenario'],
  'jsonc-parser': ['scenario'],
  chalk: ['report'],
  'cli-table3': ['report'],
  '@clack/prompts': ['cli'],
  commander: ['cli'],
  'cli-progress': ['cli'],
  tinyglobby: ['cli'],
  tinypool: ['cli'],
  'd3-array': ['report/html'],
  'd3-scale': ['report/html'],
  'd3-shape': ['report/html'],
  'date-fns': ['report', 'language', 'cli'],
};

const names = LAYERS.map(([name]) => name);
const anyOf = (list) => `(${list.join('|')})`;
const outside = (homes) => ({ path: '^src/', pathNot: `^src/${anyOf(homes)}/` });
const nodeModule = (list) => `^(node:)?${anyOf(list)}(/|$)`;

const layerRules = LAYERS.map(([name, comment], index) => {
  const above = [...names.slice(index + 1).map((layer) => `${layer}/`), 'index[.]ts$'];
  return {
    name: `${name}-knows-nothing-above-it`,
    comment,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: `^src/${anyOf(above)}` },
  };
});

const packageRules = Object.entries(LIBRARY_HOMES).map(([library, homes]) => ({
  name: `${library}-stays-in-${homes.join('-')}`,
  comment: `${library} would be loaded, or would shape the data, where the layers are meant to do without it.`,
  severity: 'error',
  from: outside(homes),
  to: { path: `(^|/)node_modules/${library}/` },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'every-file-has-a-layer',
      comment: 'A file of src outside the layers escapes every rule above.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${anyOf(names)}/|index[.]ts$)` },
    },
    ...packageRules,
    {
      name: 'every-library-has-a-home',
      comment: 'A library came in without a decision where it belongs: it needs a line in LIBRARY_HOMES.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|/)node_modules/', pathNot: `(^|/)node_modules/${anyOf(Object.keys(LIBRARY_HOMES))}/` },
    },
    {
      name: 'files-stay-in-cli-and-scenario',
      comment:
        'The same facts would give another answer on another disk, and the rules could not be tested without files.',
      severity: 'error',
      from: outside(['cli', 'scenario']),
      to: { dependencyTypes: ['core'], path: nodeModule(['fs']) },
    },
    {
      name: 'process-stays-in-cli',
      comment: 'A result would depend on the environment, arguments or streams of the process it runs in.',
      severity: 'error',
      from: outside(['cli']),
      to: { dependencyTypes: ['core'], path: nodeModule(['process', 'child_process']) },
    },
    {
      name: 'nothing-goes-out',
      comment: "A client's history could leave the machine: the program never touches a network.",
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'], path: nodeModule(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns']) },
    },
    {
      name: 'no-tests-in-the-program',
      comment: 'The program would ship its tests, and could pass them by knowing them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-circles',
      comment: 'None of the files in a circle can be read, tested or moved without the others.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody uses the file and it uses nobody: it is dead, or was forgotten.',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/(index|cli/main)[.]ts$' },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'An import leads nowhere, so no rule of this list can judge it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types alone count too: a layer that knows a type of a higher one knows that layer.
    tsPreCompilationDeps: true,
  },
};
