const start = performance.now();
const { softBinaryArgmax } = await import('hypersimplex');
softBinaryArgmax(Float32Array.of(0, 1, 2, 3), 1);
console.log(performance.now() - start);
