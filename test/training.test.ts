/** The parts of experiments that could be wrong without a sign. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { atRate, balanced, compare, highest, last, tuned } from '../experiments/report.mjs';
import { splitRows } from '../experiments/split.mjs';
import { pairedTTest } from '../experiments/statistics.mjs';
import { finished, trainAll } from '../experiments/train.mjs';

describe('pairedTTest', () => {
  it('gives the p-value of Student’s sleep data, 0.002833', () => {
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const { mean, p } = pairedTTest(first, second);
    expect(mean).toBeCloseTo(-1.58, 12);
    expect(p).toBeCloseTo(0.00283289, 7); // R: t.test(extra ~ group, sleep, paired = TRUE)
  });

  it('has the closed form 1 − t/√(2 + t²) for three pairs', () => {
    const t = 2 / (1 / Math.sqrt(3));
    expect(pairedTTest([1, 2, 3], [0, 0, 0]).p).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
  });

  it('says NaN where the differences do not vary', () => {
    expect(pairedTTest([1, 2], [0, 1]).p).toBeNaN();
  });
});

describe('splitRows', () => {
  it('parts the rows: none is trained on and validated', () => {
    const { train, validation } = splitRows(8192, 1024, 3);
    expect(validation).toHaveLength(1024);
    expect(new Set([...train, ...validation]).size).toBe(8192);
    expect(splitRows(8192, 1024, 4).validation).not.toEqual(validation);
  });
});

describe('the report', () => {
  const run = (loss: string, seed: number, learningRate: number, test: number[], validation: number[]) => ({
    job: { loss, seed, learningRate, batch: 128, every: 5 },
    test: { raw: test, corrected: test },
    validation: { raw: validation, corrected: validation },
  });
  const runs = [
    run('cross-entropy', 1, 0.1, [0.5, 0.9], [0.8, 0.1]),
    run('cross-entropy', 1, 0.2, [0.9, 0.9], [0.7, 0.7]),
    run('MSE', 1, 0.1, [0.6, 0.4], [0.1, 0.2]),
    run('MSE', 1, 0.2, [0.1, 0.7], [0.1, 0.9]),
  ];

  it('takes rate and epoch by the validation accuracy, against the test accuracy', () => {
    expect(tuned(runs.slice(0, 2), 'raw')).toMatchObject({ scores: [0.5], rate: 0.1, epoch: 5 });
    const rows = compare(balanced(runs, 4), tuned);
    const means = rows.map((row: { loss: string; mean: number }) => [row.loss, row.mean]);
    expect(means).toEqual([['cross-entropy', 0.5], ['MSE', 0.7]]);
    expect(rows[1]!.difference!.mean).toBeCloseTo(0.2, 12);
  });

  it('tells the last epoch from the highest', () => {
    expect(atRate(0.1, last)(runs.slice(2), 'raw').scores).toEqual([0.4]);
    expect(atRate(0.1, highest)(runs.slice(2), 'raw').scores).toEqual([0.6]);
  });

  it('leaves out seeds that lack a run', () => {
    const more = [...runs, run('MSE', 2, 0.1, [1, 1], [1, 1])];
    expect(balanced(more, 4)[0]!.seeds).toEqual([1]);
  });
});

describe('trainAll', () => {
  const folders = ['whole', 'parts'].map((name) => mkdtempSync(join(tmpdir(), `training-${name}-`)));
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it('resumed gives what it gives uninterrupted', { timeout: 60_000 }, async () => {
    const jobs = ['cross-entropy', 'HyperSimplex k = counts'].map((loss) => ({
      loss, batch: 4096, seed: 1, learningRate: 0.001, epochs: 1, every: 1, hidden: 8, temperature: 1.5,
      validation: 1024,
    }));
    const [whole, parts] = folders as [string, string];
    await trainAll(jobs, { folder: whole, threads: 1 });
    await trainAll(jobs.slice(0, 1), { folder: parts, threads: 1 });
    const trained: string[] = [];
    const onEpoch = (job: { loss: string }) => void trained.push(job.loss);
    await trainAll(jobs, { folder: parts, threads: 2, onEpoch });
    expect(trained).toEqual(['HyperSimplex k = counts']);
    expect(readdirSync(parts).sort()).toEqual(readdirSync(whole).sort());
    for (const job of jobs) expect(finished(parts, job)).toEqual(finished(whole, job));
  });
});
