// A bundle as React Native makes one: by Metro, with React Native's own configuration.
import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './project.mjs';
import { requireRuntime } from './runtimes.mjs';

const homeOf = (name) => dirname(requireRuntime.resolve(`${name}/package.json`));

/**
 * The path of the bundle of a file of the folder, in which the package is installed. Other packages that it needs
 * are those of the repository, by name; `resolver` is for what Metro once did by default.
 */
export async function bundleByMetro(folder, file, packages = [], resolver = {}) {
  const { runBuild } = requireRuntime('metro');
  const { getDefaultConfig, mergeConfig } = requireRuntime('@react-native/metro-config');
  const helpers = join(folder, 'node_modules/@babel/runtime'); // which react-native brings to every app
  if (!existsSync(helpers)) cpSync(homeOf('@babel/runtime'), helpers, { recursive: true });
  const out = join(folder, `${file}.bundle.js`);
  await runBuild(mergeConfig(getDefaultConfig(folder), {
    cacheStores: [],
    fileMapCacheDirectory: folder,
    maxWorkers: 1,
    reporter: { update() {} }, // an error is thrown as well
    resolver: { nodeModulesPaths: [join(root, 'node_modules')], ...resolver },
    serializer: { getModulesRunBeforeMainModule: () => [] }, // those of react-native, which is not here
    watchFolders: [
      folder, homeOf('metro-runtime'), homeOf('@react-native/js-polyfills'),
      ...packages.map((name) => join(root, 'node_modules', name)),
    ],
  }), { entry: `./${file}`, out, platform: 'ios', dev: false, minify: false });
  return out;
}
