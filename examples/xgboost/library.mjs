// XGBoost's C library: as much of it as training with an objective of one's own takes. Its functions return 0,
// or leave a message; what they create is freed by hand.
import { spawnSync } from 'node:child_process';
import koffi from 'koffi';

const names = {
  darwin: ['libxgboost.dylib', '/opt/homebrew/lib/libxgboost.dylib', '/usr/local/lib/libxgboost.dylib'],
  win32: ['xgboost.dll'],
}[process.platform] ?? ['libxgboost.so.0', 'libxgboost.so'];

export const howToInstall = 'apt-get install libxgboost0 (Debian, Ubuntu), brew install xgboost (macOS), or '
  + 'XGBOOST_LIBRARY=<path of libxgboost, as pip install xgboost brings it>';

/** What a user has given wrongly is told in one line. */
export function fail({ message }) {
  console.error(`xgboost: ${message}`);
  process.exit(1);
}

export function attempt(call) {
  try {
    return call();
  } catch (error) {
    return fail(error);
  }
}

/** The shared library, or why it is none. */
function load(name) {
  try {
    return { library: koffi.load(name) };
  } catch (error) {
    const [, why] = /^Failed to load shared library: (.*)/.exec(error.message) ?? [];
    if (why === undefined) throw error;
    return { why };
  }
}

function loadGiven(name) {
  const { library, why } = load(name);
  try {
    library?.func('const char *XGBGetLastError()');
  } catch {
    return { why: 'it is another library' };
  }
  return { library, why };
}

function find() {
  const { XGBOOST_LIBRARY: given } = process.env;
  if (!given) return names.map((name) => load(name).library).find(Boolean);
  const { library, why } = loadGiven(given);
  if (library) return library;
  throw new TypeError(`XGBOOST_LIBRARY must be the path of XGBoost's shared library, got '${given}' (${why}): `
    + `correct it, or leave it out and install XGBoost: ${howToInstall}`);
}

function install() {
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'libxgboost0']]) {
    const { status, error } = spawnSync('apt-get', args, { stdio: 'inherit' });
    if (error) console.error(`xgboost: apt-get ${args[0]}: ${error.message}`);
    if (status !== 0) return;
  }
}

/** XGBoost, or undefined where it is not installed; with CI=true it must be, and apt-get is asked for it. */
export function openXGBoost() {
  let library = find();
  if (library === undefined && process.env.CI === 'true') {
    install();
    library = find();
    if (library === undefined) throw new Error(`XGBoost is missing, and CI must have it: ${howToInstall}`);
  }
  return library && bind(library);
}

function bind(library) {
  const lastError = library.func('const char *XGBGetLastError()');
  const bound = (name, parameters) => {
    const call = library.func(`int ${name}(${parameters})`);
    return (...values) => {
      if (call(...values) !== 0) throw new Error(`${name}: ${lastError()}`);
    };
  };
  const matrixCreate = bound('XGDMatrixCreateFromMat',
    'const float *data, uint64_t rows, uint64_t columns, float missing, _Out_ void **matrix');
  const matrixSet = bound('XGDMatrixSetFloatInfo',
    'void *matrix, const char *field, const float *values, uint64_t count');
  const matrixFree = bound('XGDMatrixFree', 'void *matrix');
  const create = bound('XGBoosterCreate', 'void **matrices, uint64_t count, _Out_ void **booster');
  const setParam = bound('XGBoosterSetParam', 'void *booster, const char *name, const char *value');
  const updateOneIter = bound('XGBoosterUpdateOneIter', 'void *booster, int round, void *matrix');
  const boostOneIter = bound('XGBoosterBoostOneIter',
    'void *booster, void *matrix, float *grad, float *hess, uint64_t count');
  const predictFromMatrix = bound('XGBoosterPredictFromDMatrix',
    'void *booster, void *matrix, const char *config, '
    + '_Out_ uint64_t **shape, _Out_ uint64_t *rank, _Out_ float **values');
  const free = bound('XGBoosterFree', 'void *booster');
  const dumpModel = bound('XGBoosterDumpModelEx',
    'void *booster, const char *features, int statistics, const char *format, _Out_ uint64_t *count, _Out_ void **trees');

  return {
    version() {
      const parts = [[0], [0], [0]];
      library.func('void XGBoostVersion(_Out_ int *, _Out_ int *, _Out_ int *)')(...parts);
      return parts.flat().join('.');
    },

    /** A matrix [rows, columns] with its labels; `free` it. */
    matrix({ features, labels, rows }) {
      const out = [null];
      matrixCreate(features, rows, features.length / rows, NaN, out);
      const [handle] = out;
      matrixSet(handle, 'label', labels, rows);
      return { handle, rows, free: () => matrixFree(handle) };
    },

    /** A booster that keeps its predictions for these matrices from round to round; `free` it. */
    booster(parameters, matrices) {
      const out = [null];
      create(matrices.map((matrix) => matrix.handle), matrices.length, out);
      const [handle] = out;
      for (const [name, value] of Object.entries(parameters)) setParam(handle, name, String(value));
      return {
        /** One more tree, for the objective among the parameters. */
        update: (round, matrix) => updateOneIter(handle, round, matrix.handle),
        /** One more tree, for these derivatives of the loss by the margins. */
        boost: (matrix, { grad, hess }) => boostOneIter(handle, matrix.handle, grad, hess, matrix.rows),
        /** Margins, which are the raw scores, after the first `rounds` trees; after all of them by default. */
        margins(matrix, rounds = 0) {
          const which = { iteration_begin: 0, iteration_end: rounds };
          const config = JSON.stringify({ type: 1, training: false, strict_shape: false, ...which });
          const values = [null];
          predictFromMatrix(handle, matrix.handle, config, [null], [0], values);
          const margins = new Float32Array(koffi.view(values[0], 4 * matrix.rows));
          return margins.slice(); // XGBoost keeps the original, until its next prediction
        },
        /** The trees, each as JSON. */
        trees() {
          const [count, values] = [[0], [null]];
          dumpModel(handle, '', 1, 'json', count, values);
          return koffi.decode(values[0], koffi.array('const char *', Number(count[0])));
        },
        free: () => free(handle),
      };
    },

    /**
     * Joins the processes that a tracker waits for: this one's number among them, and sums over all of them. While it
     * has not left, matrices and boosters are distributed ones, whose rows lie in all the processes.
     */
    join(tracker, task) {
      const config = { xgboost_communicator: 'rabit', ...tracker, DMLC_TASK_ID: String(task) };
      bound('XGCommunicatorInit', 'const char *config')(JSON.stringify(config));
      const allReduce = bound('XGCommunicatorAllreduce', 'void *values, uint64_t count, int type, int operation');
      const [DOUBLE, SUM] = [7, 2];
      return {
        rank: library.func('int XGCommunicatorGetRank()')(),
        allReduce: (values) => allReduce(values, values.length, DOUBLE, SUM),
        leave: bound('XGCommunicatorFinalize', ''),
      };
    },
  };
}
