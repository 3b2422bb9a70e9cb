// `npm start`: installs what is missing, builds, runs the main job on examples/ and says how to run it on one's own reports.
import { bin, installMissing, root, run } from './common.mjs';

installMissing();
run('building', bin('tsc'), ['-p', 'tsconfig.build.json']);
run('reading and comparing the five reports of examples/', 'node', [
  'dist/show/cli/main.js',
  'build',
  'examples/strait',
  '-o',
  'onrecord-out',
]);
console.log(`
Open the dossier in a browser:
  ${root}onrecord-out/dossier.html

Now your own reports (.txt, .md, .html, .jsonl, or a folder of them):
  npx onrecord build FOLDER -o OUT
  npx onrecord read REPORT.txt
  npx onrecord --help`);
