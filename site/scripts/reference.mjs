// The API reference, of the docstrings in src/.
import { join } from 'node:path';
import { Application, Converter, TSConfigReader } from 'typedoc';
import { root } from './paths.mjs';

/** The entries of the package, by source file. */
const entries = {
  index: 'hypersimplex',
  slim: 'hypersimplex/slim',
  entropic: 'hypersimplex/entropic',
  knapsack: 'hypersimplex/knapsack',
  distributed: 'hypersimplex/distributed',
  threads: 'hypersimplex/threads',
  tfjs: 'hypersimplex/tfjs',
  'tfjs-layers': 'hypersimplex/tfjs-layers',
  jax: 'hypersimplex/jax',
};

/** Writes it as Markdown into a folder, with typedoc-sidebar.json. */
export async function reference(folder) {
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
    entryPoints: Object.keys(entries).map((name) => join(root, `src/${name}.ts`)),
    tsconfig: join(root, 'tsconfig.json'),
    out: folder,
    name: 'API',
    readme: 'none',
    disableSources: true,
    excludeInternal: true,
    excludeExternals: true,
    skipErrorChecking: true, // npm run typecheck does that
    logLevel: 'Error',
    docsRoot: join(folder, '..'),
    hidePageHeader: true,
    hideBreadcrumbs: false,
    useCodeBlocks: true,
    expandObjects: true,
    parametersFormat: 'list',
    interfacePropertiesFormat: 'list',
    entryFileName: 'index.md',
    indexFormat: 'table',
    sidebar: { autoConfiguration: true, format: 'vitepress', pretty: true, collapsed: true },
  }, [new TSConfigReader()]);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) module.name = entries[module.name] ?? module.name;
  });
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read src/');
  await app.generateOutputs(project);
  await app.outputs.writeOutput({ name: 'markdown', path: folder }, project);
  if (app.logger.hasErrors()) throw new Error('TypeDoc found errors');
}

