/** docs/abi.md says of the kernel what its sources say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as abi from '../src/abi.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const document = read('docs/abi.md');
const header = /^```c hypersimplex\.h\n([^]*?)^```$/m.exec(document)![1]!;

/** Constants by their names: VERSION, and the members of the enums. */
const constants = Object.fromEntries(
  Object.entries(abi).filter(([name]) => name !== 'PLACES' && name !== 'CALL_BYTES' && !(camel(name) in abi.PLACES)),
);
function camel(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

describe('docs/abi.md', () => {
  test('exports', () => {
    const table = /^\| export \|[^]*?\n\n/m.exec(document)![0];
    const named = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names]) => names!.match(/\w+/g)!);
    for (const target of ['simd', 'scalar']) {
      const module = new WebAssembly.Module(readFileSync(new URL(`../build/${target}.wasm`, import.meta.url)));
      expect(named.sort(), target).toEqual(WebAssembly.Module.exports(module).map(({ name }) => name).sort());
    }
  });

  test('the offsets of the fields, and the bytes of the record', () => {
    const rows = [...document.matchAll(/^\| (\d+) \| `(\w+)` \|/gm)].map(([, offset, name]) => [name, Number(offset)]);
    expect(rows).toEqual(Object.entries(abi.PLACES).map(([name, place]) => [name, 4 * place]));
    expect(document).toContain(`<!-- CALL_BYTES -->${abi.CALL_BYTES}.`);
    expect(document).toContain(`The record takes ${Math.ceil(abi.CALL_BYTES / 16) * 16} bytes`);
  });

  test('the numbers of the enums', () => {
    const rows = [...document.matchAll(/^ *\| (\d+) \| ([A-Z_]+) \|/gm)].map(([, value, name]) => [name, Number(value)]);
    expect(Object.fromEntries(rows)).toEqual({ ...constants, VERSION: undefined });
    expect(rows.length).toBeGreaterThan(8);
  });

  test('the header for C', () => {
    const found = [...header.matchAll(/\b([A-Z_]+) = (\d+)/g)].map(([, name, value]) => [name, Number(value)]);
    expect(Object.fromEntries(found)).toEqual(constants);
    const body = /^struct call \{\n([^]*?)^\};/m.exec(header)![1]!;
    const fields = [...body.matchAll(/^ {2}\w+ (.*);$/gm)].flatMap(([, names]) => names!.split(', '));
    expect(fields).toEqual(Object.keys(abi.PLACES));
  });
});
