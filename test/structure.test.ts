// What `npm run structure` counts, where a limit protects something.
import { expect, test } from 'vitest';
import { circles, filesOf, upward } from '../scripts/structure.mjs';

const assembly = filesOf('assembly');

test('no file imports itself, however far around', () => {
  expect(circles(assembly)).toEqual([]);
  expect(circles(filesOf('src'))).toEqual([]);
});

test('the rooms of the kernel import from those below them', () => {
  expect(upward(assembly)).toEqual([]);
});

test('the kernel keeps nothing between its functions but the arena, and counts for tests', () => {
  expect(assembly.map(({ name }) => name)).toContain('assembly/entropic/sums.ts');
  const variables = assembly.flatMap((file) => file.variables.map((name) => `${file.name}: ${name}`));
  expect(variables.filter((name) => !name.startsWith('assembly/solve/visits.ts:'))).toEqual([
    'assembly/memory.ts: kept', 'assembly/memory.ts: top', 'assembly/memory.ts: limit',
  ]);
});

test('only simd/ names SIMD instructions', () => {
  const names = assembly.filter(({ instructions }) => instructions).map(({ name }) => name);
  expect(names).toContain('assembly/simd/lanes.ts');
  expect(names.filter((name) => !name.startsWith('assembly/simd/'))).toEqual([]);
});

test('the counts are those of the sources', () => {
  // files that are not there, with a circle and an import from above
  const file = (name: string, ...imports: string[]) =>
    ({ name, imports, lines: 1, functions: [], variables: [], records: [], instructions: false });
  const files = [
    file('assembly/simd/a.ts', 'assembly/solve/b.ts'), file('assembly/solve/b.ts', 'assembly/solve/c.ts'),
    file('assembly/solve/c.ts', 'assembly/simd/a.ts'), file('assembly/tensor.ts', 'assembly/simd/a.ts'),
  ];
  expect(circles(files)).toEqual([['assembly/simd/a.ts', 'assembly/solve/b.ts', 'assembly/solve/c.ts']]);
  expect(upward(files)).toEqual(['assembly/simd/a.ts → assembly/solve/b.ts']);
  const memory = assembly.find(({ name }) => name === 'assembly/memory.ts');
  expect(memory?.functions).toContainEqual({ name: 'reserve', parameters: 1 });
});
