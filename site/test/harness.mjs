// Counts checks; what is missing is skipped, or has failed where CI is set.
export const counts = { passed: 0, failed: 0, skipped: 0 };

export async function check(name, run) {
  const from = performance.now();
  try {
    const note = await run();
    counts.passed++;
    console.log(`passed: ${name}${note ? ` (${note})` : ''}, ${((performance.now() - from) / 1000).toFixed(1)} s`);
  } catch (error) {
    counts.failed++;
    console.error(`failed: ${name}\n${error.stack}`);
  }
}

export function missing(name, how) {
  const fails = Boolean(process.env.CI);
  console.error(`${fails ? 'missing' : 'skipped'}: ${name}; to install it: ${how}`);
  counts[fails ? 'failed' : 'skipped']++;
}

/** Waits until a condition holds, for as long as a loaded machine may need. */
export async function until(condition, what, seconds = 120) {
  for (const end = performance.now() + 1000 * seconds; performance.now() < end;) {
    const value = await condition();
    if (value) return value;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error(`${what}: not in ${seconds} s`);
}
