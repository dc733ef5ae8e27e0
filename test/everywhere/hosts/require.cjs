import('./conformance.mjs')
  .then(({ conformance }) => conformance(() => require('hypersimplex')))
  .then((result) => console.log(JSON.stringify(result)));
