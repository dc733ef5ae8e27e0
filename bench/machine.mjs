// What the numbers were measured on.
import os from 'node:os';

export function machine() {
  const cpus = os.cpus();
  return {
    cpu: cpus[0].model.trim(),
    cores: cpus.length,
    platform: `${os.platform()} ${os.arch()}`,
    node: process.versions.node,
    load: os.loadavg()[0].toFixed(1),
  };
}
