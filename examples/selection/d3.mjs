// What a page needs of d3: index.html calls this file 'd3', which in Node is the package.
export * from '../../node_modules/d3-array/dist/d3-array.mjs';
export * from '../../node_modules/d3-dsv/dist/d3-dsv.mjs';
export * from '../../node_modules/d3-random/dist/d3-random.mjs';
