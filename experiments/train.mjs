// Trains a list of jobs on all cores. A finished run is kept in a file named by its job, so that training
// may be stopped at any time, and goes on where it was.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const fileOf = (folder, job) =>
  join(folder, `${createHash('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 24)}.json`);

/** The finished run of a job, or undefined. */
export function finished(folder, job) {
  const file = fileOf(folder, job);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Trains those of the jobs, in their order, that are not finished; `onEpoch(job)` after each epoch, if the worker
 * tells of them, and `onRun(job)` after each job.
 *
 * @param {any[]} jobs
 * @param {{ folder: string, threads: number, worker?: string, onEpoch?: (job: any) => void, onRun?: (job: any) => void }} options
 */
export async function trainAll(jobs, { folder, threads, worker: file = 'worker.mjs', onEpoch = () => {}, onRun = () => {} }) {
  mkdirSync(folder, { recursive: true });
  const queue = jobs.filter((job) => !finished(folder, job));

  const serve = () => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(file, import.meta.url));
    let job;
    const next = () => {
      do job = queue.shift(); while (job && finished(folder, job)); // by another process, meanwhile
      if (job) worker.postMessage(job);
      else worker.terminate().then(resolve, reject);
    };
    worker.on('error', reject);
    worker.on('message', ({ result }) => {
      if (!result) return onEpoch(job);
      const path = fileOf(folder, job);
      writeFileSync(`${path}.part`, JSON.stringify({ job, ...result }));
      renameSync(`${path}.part`, path); // a file that is there is whole
      onRun(job);
      return next();
    });
    next();
  });
  await Promise.all(Array.from({ length: Math.min(threads, queue.length) }, serve));
}
