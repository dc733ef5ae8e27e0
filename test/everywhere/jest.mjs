// Jest in its ordinary set-up, with babel-jest and preset-env, and the one line that the documentation asks for.
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { bin, dependencies, output } from './runtimes.mjs';

/** The app: the files of hosts/jest, the documentation's, and what it has installed besides the package. */
function app(folder) {
  const home = join(folder, 'jest');
  if (existsSync(join(home, 'node_modules'))) return home;
  mkdirSync(join(home, 'node_modules'));
  symlinkSync(bin('@babel'), join(home, 'node_modules/@babel'), 'junction');
  for (const file of ['conformance', 'all', 'all-js']) cpSync(join(folder, `${file}.mjs`), join(home, `${file}.js`));
  for (const file of ['jest.config.js', 'answer.test.js']) cpSync(join(folder, 'snippets', file), join(home, file));
  return home;
}

const jest = (folder, environment, test, entry = 'index') => output(
  process.execPath, bin('jest/bin/jest.js'), `--env=${environment}`, '--ci', '--no-cache', '--runInBand', test,
)(app(folder), { HYPERSIMPLEX_ENTRY: entry });

const run = (environment, entry) => async (folder) => {
  await jest(folder, environment, 'conformance', entry);
  return JSON.parse(readFileSync(join(app(folder), 'result.json'), 'utf8'));
};

/** The test among the snippets expects the answer itself; its configuration is right if it passes. */
const answer = async (folder) => {
  await jest(folder, 'node', 'answer');
  return '0,0,0.25,0.75';
};

export const jestHost = {
  name: 'Jest',
  version: dependencies.jest,
  present: existsSync(bin('jest')) && existsSync(bin('jest-environment-jsdom')),
  cases: {
    'environment node': run('node', 'index'),
    'environment jsdom': run('jsdom', 'index'),
    'environment jsdom, js': run('jsdom', 'js'),
  },
  snippets: { 'jest.config.js': answer, 'answer.test.js': answer },
};
