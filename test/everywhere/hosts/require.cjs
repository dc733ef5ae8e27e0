import('./conformance.mjs')
  .then(({ conformance }) => conformance(() => require('./all.cjs')))
  .then((result) => console.log(JSON.stringify(result)));
