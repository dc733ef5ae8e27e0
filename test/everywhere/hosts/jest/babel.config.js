// As Jest's documentation has it.
module.exports = {
  presets: [['@babel/preset-env', { targets: { node: 'current' } }]],
};
