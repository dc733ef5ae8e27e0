/**
 * The examples in the docstrings, in the README and in docs/ are run, and print what they say they print.
 *
 * An example is a ```ts block. `expression; // → text` and `console.log(…); // → text` say what is printed, on
 * the same line or from the next one on; further lines of it begin with `//` too. Any space counts as one blank.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'node:util';
import * as jax from '@jax-js/jax';
import '@tensorflow/tfjs-backend-cpu';
import * as core from '@tensorflow/tfjs-core';
import * as data from '@tensorflow/tfjs-data';
import * as layers from '@tensorflow/tfjs-layers';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as distributed from '../src/distributed.ts';
import * as entropic from '../src/entropic.ts';
import * as api from '../src/index.ts';
import * as jaxAdapter from '../src/jax.ts';
import * as knapsack from '../src/knapsack.ts';
import * as tfjsLayers from '../src/tfjs-layers.ts';
import * as tfjs from '../src/tfjs.ts';

const tf = { ...core, ...layers, data }; // as @tensorflow/tfjs has them

interface Example {
  file: string;
  line: number;
  code: string;
}

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The ```ts blocks of a file, without the asterisks of a docstring. */
function examples(file: string): Example[] {
  const found: Example[] = [];
  let block: string[] | undefined;
  read(file).split('\n').forEach((raw, i) => {
    const text = raw.replace(/^ *\* ?/, '');
    if (block === undefined && /^```(ts|js|typescript|javascript)\b/.test(text)) block = [];
    else if (block !== undefined && text.startsWith('```')) {
      found.push({ file, line: i - block.length + 1, code: block.join('\n') });
      block = undefined;
    } else block?.push(text);
  });
  return found;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a block says it prints, in order. */
function expectations(code: string): string[] {
  const texts: string[] = [];
  let open = false;
  for (const line of code.split('\n')) {
    const said = /\/\/ → (.*)$/.exec(line), more = /^\s*\/\/ ?(.*)$/.exec(line);
    if (said) texts.push(said[1]!);
    else if (open && more) texts[texts.length - 1] += ` ${more[1]}`;
    open = said !== null || (open && more !== null);
  }
  return texts.map(tidy);
}

/** The entries beside the main one, and what there is beside their exports. */
const entries: Record<string, object> = {
  distributed,
  entropic,
  knapsack,
  jax: { ...jax, np: jax.numpy, ...jaxAdapter },
  tfjs: { ...tfjs, ...tfjsLayers, tf },
};

/**
 * What is in scope: the exports, and where another entry or an adapter is used its own, with its library; some have
 * the same names.
 */
function scopeOf({ file, code }: Example): object {
  const isOf = (entry: string): boolean => file.startsWith(`src/${entry}`) || code.includes(`'hypersimplex/${entry}`);
  const own = Object.entries(entries).find(([entry]) => isOf(entry));
  return { ...api, ...own?.[1] };
}

/** Runs a block with its scope, and answers what it printed. */
async function run(example: Example): Promise<string[]> {
  const { code } = example;
  const printed: string[] = [];
  const log = (...values: unknown[]) => { printed.push(tidy(format(...values))); };
  const shown = code
    .replace(/^import ([^;]*? from )?'(hypersimplex|@tensorflow|@jax-js)[^']*';$/gm, '')
    // A bare expression that says what it is: print it.
    .replace(/^(?!(?:const|let|import|console\.log)\b)([^\n/ ][^\n/]*);(?=\s*\/\/ → )/gm, 'console.log($1);');
  const { outputText } = ts.transpileModule(shown, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    reportDiagnostics: true,
  });
  const own = (name: string) => new RegExp(`^(const|let|function) ${name}\\b`, 'm').test(outputText);
  const given = Object.entries(scopeOf(example)).filter(([name]) => !own(name));
  const body = outputText.replace(/^export \{\};?$/gm, '');
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (...args: string[]) =>
    (...args: unknown[]) => Promise<void>;
  const names = given.map(([name]) => name), values = given.map(([, value]) => value);
  await new AsyncFunction('console', ...names, body)({ log }, ...values);
  return printed;
}

const sources = (readdirSync(new URL('src/', root), { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
// Those of docs/everywhere.md are whole files, which test/everywhere runs.
const pages = readdirSync(new URL('docs/', root)).filter((name) => name.endsWith('.md') && name !== 'everywhere.md');
const paths = [...sources.map((name) => `src/${name}`), 'README.md', ...pages.map((name) => `docs/${name}`)];
const files = paths.map((path) => [path, examples(path)] as const);
const telling = (all: Example[]) => all.filter(({ code }) => code.includes('// → '));

describe.each(files)('%s', (_, all) => {
  test.each(telling(all))('line $line', async (example) => {
    expect(await run(example)).toEqual(expectations(example.code));
  });
  // A block that says nothing of what it prints is still TypeScript.
  test('parses', () => {
    for (const { code, file, line } of all) {
      const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
      expect(diagnostics?.map(({ messageText }) => `${file}:${line}: ${String(messageText)}`)).toEqual([]);
    }
  });
});

test('every function and class that is exported has an example that is run', () => {
  const code = files.flatMap(([, all]) => telling(all)).map((example) => example.code).join('\n');
  const exported = { ...api, ...tfjs, ...tfjsLayers, ...distributed, ...entropic, ...knapsack, ...jaxAdapter };
  const missing = Object.keys(exported).filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
  expect(missing).toEqual([]);
});
