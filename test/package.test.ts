/** The package as npm and JSR show it: its entries, versions and links; and commands that need nothing first. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(text(path));

const npm = json('package.json');
const jsr = json('jsr.json');
const repository = 'https://github.com/hypersimplex/hypersimplex';
const shell = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;

/** By their paths, what `npm publish` would send. */
const tarball = new Set<string>(
  JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], shell))[0].files
    .map(({ path }: { path: string }) => path),
);

type Entry = string | Record<string, string>;
const fileOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.default!);
const scripts = Object.entries<Entry>(npm.exports).filter(([, entry]) => fileOf(entry).endsWith('.js'));

describe('entries', () => {
  test('what they name is in the tarball', () => {
    const named = Object.values<Entry>(npm.exports).flatMap((entry) => (
      typeof entry === 'string' ? [entry] : Object.values(entry)));
    const all = [...named, npm.main, npm.types, ...Object.values<string>(npm.alias)];
    expect(all.filter((path) => !tarball.has(path.replace('./', '')))).toEqual([]);
  });

  test('jsr.json has those of package.json', () => {
    expect(jsr.exports).toEqual(Object.fromEntries(scripts.map(([name, entry]) => [name, fileOf(entry)])));
  });

  test('jsr.json knows where they import from, and asks for the versions that package.json asks for', () => {
    const imported = new Set(scripts.flatMap(([, entry]) => (
      [...text(fileOf(entry)).matchAll(/^(?:import|export) .*?from '([^'.]+)';$/gm)].map(([, from]) => from!))));
    const expected = [...imported].map((from) => {
      const own = npm.exports[from.replace('hypersimplex', '.')];
      return [from, own ? fileOf(own) : `npm:${from}@${npm.peerDependencies[from]}`];
    });
    expect(imported.size).toBeGreaterThan(2);
    expect(jsr.imports).toEqual(Object.fromEntries(expected));
  });

  test('import nothing for its effects, of which bundlers warn where package.json says that there are none', () => {
    const bare = [...tarball].filter((path) => /^dist\/.*\.js$/.test(path) && !npm.sideEffects.includes(`./${path}`))
      .flatMap((path) => [...text(path).matchAll(/^import '.*$/gm)].map(([line]) => `${path}: ${line}`));
    expect(bare).toEqual([]);
  });

  test('React Native gets hypersimplex/js, whether or not its Metro reads exports', () => {
    expect(npm.exports['.']['react-native']).toBe('./dist/js.js');
    const own = (entry: Entry) => (typeof entry === 'string' ? entry : entry['react-native'] ?? fileOf(entry));
    const others = scripts.filter(([name]) => name !== '.').map(([name, entry]) => [name, own(entry)]);
    const further = scripts.flatMap(([name]) => /^\.\/js\/(.*)$/.exec(name)?.[1] ?? []);
    for (const name of further) expect(npm.exports[`./${name}`]['react-native']).toBe(`./dist/js-${name}.js`);
    expect(npm['react-native']).toEqual({ [npm.main]: './dist/js.js', ...Object.fromEntries(others) });
  });
});

test('one version everywhere, that of the last release in CHANGELOG.md', () => {
  const lock = json('package-lock.json');
  const [, first] = /^## \[?(\d.*?)\]?(?: - \d{4}-\d\d-\d\d)?$/m.exec(text('CHANGELOG.md'))!;
  const versions = [jsr.version, lock.version, lock.packages[''].version, first];
  expect(versions).toEqual(versions.map(() => npm.version));
});

test('npm leads to the repository', () => {
  expect(npm.homepage).toBe(`${repository}#readme`);
  expect(npm.repository).toEqual({ type: 'git', url: `git+${repository}.git` });
  expect(npm.bugs).toBe(`${repository}/issues`);
});

describe('links', () => {
  /** As GitHub and npm name a heading. */
  const anchor = (heading: string): string => (
    heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-'));

  function links(path: string): { links: string[]; anchors: string[] } {
    const prose = text(path).replace(/^```[^]*?^```$/gm, '').replace(/^ {4}.*$/gm, '');
    const inline = [...prose.matchAll(/\]\(([^)\s]+)\)/g)], defined = [...prose.matchAll(/^\[[^\]]+\]: (\S+)$/gm)];
    return {
      links: [...inline, ...defined].map(([, link]) => link!),
      anchors: [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading!)),
    };
  }

  /** The path in the repository of a link to its main branch. */
  const pathOf = (link: string): string | undefined => {
    const raw = repository.replace('github.com', 'raw.githubusercontent.com');
    const start = [`${repository}/blob/main/`, `${repository}/tree/main/`, `${raw}/main/`]
      .find((start) => link.startsWith(start));
    return start && link.slice(start.length).split('#')[0];
  };

  test.each([...tarball].filter((path) => path.endsWith('.md')))('%s, as npm shows it', (path) => {
    const { links: all, anchors } = links(path);
    const broken = all.filter((link) => {
      if (link.startsWith('#')) return !anchors.includes(link.slice(1));
      const own = pathOf(link);
      if (own) return !existsSync(join(root, own));
      return !link.startsWith('https://') && !tarball.has(link);
    });
    expect(all.length).toBeGreaterThan(1);
    expect(broken).toEqual([]);
  });

  const documents = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
  test.each([...documents, 'CONTRIBUTING.md', 'examples/README.md'])('%s', (path) => {
    const { links: all, anchors } = links(path);
    const broken = all.filter((link) => {
      if (/^https?:/.test(link)) return pathOf(link) !== undefined && !existsSync(join(root, pathOf(link)!));
      const [file, part] = link.split('#');
      if (file === '') return !anchors.includes(part!);
      const target = join(dirname(path), file!);
      return !existsSync(join(root, target)) || (part !== undefined && !links(target).anchors.includes(part));
    });
    expect(broken).toEqual([]);
  });
});

describe('commands', () => {
  /** What a script begins with, once those that it calls are written out. */
  const first = (name: string): string => {
    const [begin] = npm.scripts[name].split(' && ');
    const [, other] = /^npm run -s (\S+)/.exec(begin) ?? [];
    return other ? first(other) : begin;
  };
  // These are parts of others, …
  const parts = ['build:kernel', 'build:small'];
  // … and these install from a lockfile of their own.
  const own = ['runtimes', 'example:xgboost'];

  test.each(Object.keys(npm.scripts).filter((name) => ![...parts, ...own].includes(name)))(
    '%s installs what it needs', (name) => expect(first(name)).toBe('node scripts/setup.mjs'));

  test('those that CONTRIBUTING.md and README.md name exist', () => {
    const named = [...`${text('CONTRIBUTING.md')}${text('README.md')}`.matchAll(/\bnpm run ([a-z:-]+)/g)]
      .map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in npm.scripts))).toEqual([]);
  });
});
