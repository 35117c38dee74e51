import type { FileLoad } from './load-part.js';

/** Runs a load and prints what it took as JSON. */
export async function measured(load: () => Promise<void>): Promise<void> {
  gc!();
  const beforeBytes = process.memoryUsage.rss();
  const begun = performance.now();
  const cpu = process.cpuUsage();
  await load();
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, beforeBytes, peakBytes } satisfies FileLoad));
}
