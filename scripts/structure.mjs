// @ts-check
// npm run structure: how the sources are built, in numbers. With the name of a commit: how they were there.
//
// test/structure.test.ts holds the limits that protect something.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rooms of assembly/: a file may import from its own room and from those before. Modules of their own come last. */
export const ROOMS = ['abi', 'linked', 'memory', 'simd', 'numeric', 'solve', 'ops', 'tensor'];

/**
 * @typedef {object} File
 * @property {string} name its path
 * @property {number} lines
 * @property {{ name: string, parameters: number }[]} functions
 * @property {string[]} variables that are mutable and of the module
 * @property {string[]} records that the module has for good (assembly/memory.ts)
 * @property {boolean} instructions whether it names any of SIMD
 * @property {string[]} imports of this folder, by path
 */

/** The files of a folder, now or at a commit. @param {string} folder @param {string} [revision] @returns {File[]} */
export function filesOf(folder, revision) {
  const git = (/** @type {string[]} */ ...words) =>
    String(execFileSync('git', words, { cwd: root, maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] }));
  const names = revision
    ? git('ls-tree', '-r', '--name-only', revision, '--', `${folder}/`).split('\n')
    : readdirSync(`${root}/${folder}`, { recursive: true }).map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`);
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).sort();
  return sources.map((name) => {
    const text = revision ? git('show', `${revision}:${name}`) : readFileSync(`${root}/${name}`, 'utf8');
    return read(name, text, sources);
  });
}

/** @param {string} name @param {string} text @param {string[]} names @returns {File} */
function read(name, text, names) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  /** @type {File} */
  const file = { name, lines: text.split('\n').length - 1, functions: [], variables: [], records: [], instructions: false, imports: [] };
  for (const node of source.statements) {
    if (ts.isVariableStatement(node)) {
      const isConstant = node.declarationList.flags & ts.NodeFlags.Const;
      for (const { name, initializer } of node.declarationList.declarations) {
        if (!isConstant) file.variables.push(name.getText());
        else if (initializer?.getText().startsWith('record<')) file.records.push(name.getText());
      }
    }
    const isOfTypes = ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && !isOfTypes) {
      const to = posix.join(posix.dirname(name), /** @type {ts.StringLiteral} */ (node.moduleSpecifier).text);
      const found = names.find((other) => other === to || other === `${to}.ts`);
      if (found && !file.imports.includes(found)) file.imports.push(found);
    }
  }
  const visit = (/** @type {ts.Node} */ node) => {
    const isOfLanes = ts.isPropertyAccessExpression(node) && /^(v128|[if]\d+x\d+)$/.test(node.expression.getText());
    if (isOfLanes) file.instructions = true;
    const isFunction = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
    if (isFunction && node.name) file.functions.push({ name: node.name.getText(), parameters: node.parameters.length });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return file;
}

/** Sets of files that import each other, however far around. @param {File[]} files @returns {string[][]} */
export function circles(files) {
  const byName = new Map(files.map((file) => [file.name, file]));
  /** @param {string} from @returns {Set<string>} */
  const reached = (from) => {
    const seen = new Set();
    const todo = [...byName.get(from)?.imports ?? []];
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      todo.push(...byName.get(name)?.imports ?? []);
    }
    return seen;
  };
  const after = new Map(files.map(({ name }) => [name, reached(name)]));
  const found = new Map();
  for (const [name, seen] of after) {
    if (seen.has(name)) {
      const circle = [...seen].filter((other) => after.get(other)?.has(name)).sort();
      found.set(circle.join(), circle);
    }
  }
  return [...found.values()];
}

/** Imports of a room from one above it. @param {File[]} files @returns {string[]} */
export function upward(files) {
  const floor = (/** @type {string} */ name) => {
    const [, first, second] = name.replace(/\.ts$/, '').split('/');
    const at = ROOMS.indexOf(first ?? '');
    if (at >= 0) return at;
    return ROOMS.length + (second === undefined ? 1 : 0); // a module's folder, and the module itself
  };
  return files.flatMap(({ name, imports }) =>
    imports.filter((other) => floor(other) > floor(name)).map((other) => `${name} → ${other}`));
}

/** @param {string} folder @param {string} [revision] */
function print(folder, revision) {
  const files = filesOf(folder, revision);
  const most = (/** @type {File} */ { functions }) => Math.max(0, ...functions.map(({ parameters }) => parameters));
  console.log(`\n${folder}/${revision ? ` at ${revision}` : ''}`);
  console.table(Object.fromEntries(files.map((file) => [file.name.slice(folder.length + 1), {
    lines: file.lines,
    functions: file.functions.length,
    'most arguments': most(file),
    imports: file.imports.length,
    'mutable variables': file.variables.length,
    records: file.records.length,
  }])));
  for (const { name, variables } of files.filter((file) => file.variables.length > 0)) {
    console.log(`mutable in ${name}: ${variables.join(' ')}`);
  }
  const functions = files.flatMap((file) => file.functions);
  const sum = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);
  const mean = sum(functions.map(({ parameters }) => parameters)) / functions.length;
  const long = functions.filter(({ parameters }) => parameters > 9);
  const lines = files.map((file) => file.lines);
  const variables = sum(files.map((file) => file.variables.length));
  console.log(`${files.length} files of ${sum(lines)} lines, at most ${Math.max(...lines)}; ${variables} mutable module variables`);
  console.log(`${functions.length} functions of ${mean.toFixed(1)} arguments; more than nine: ${
    long.map(({ name, parameters }) => `${name} ${parameters}`).join(', ') || 'none'}`);
  console.log(`${sum(files.map((file) => file.imports.length))} imports; in a circle: ${
    circles(files).map((circle) => circle.join(' ')).join('; ') || 'none'}${
    folder === 'assembly' ? `; that point up: ${upward(files).join(', ') || 'none'}` : ''}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const folder of ['assembly', 'src']) print(folder, process.argv[2]);
}
