import type { FastifyBaseLogger } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { DRAIN_MILLISECONDS } from './limits.js';

interface Drainable {
  close(): Promise<void>;
  cut(): void;
}

const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/** On the first SIGTERM or SIGINT, running requests are finished and the process ends with 0; on a second it ends at once. */
export function drainOnSignal(service: Drainable, log: FastifyBaseLogger): void {
  let draining = false;
  const onSignal = (signal: keyof typeof SIGNALS): void => {
    if (draining) process.exit(128 + SIGNALS[signal]);
    draining = true;
    log.info({ signal }, 'draining');
    void drain(service, log).then((code) => process.exit(code));
  };
  for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) process.on(signal, onSignal);
}

async function drain(service: Drainable, log: FastifyBaseLogger): Promise<number> {
  const closed = service.close().then(
    () => true,
    (error: unknown) => {
      log.error({ err: error }, 'failure');
      return true;
    },
  );
  if (!(await Promise.race([closed, sleep(DRAIN_MILLISECONDS, false)]))) {
    log.warn({ afterMs: DRAIN_MILLISECONDS }, 'requests still run; their connections are cut');
    service.cut();
    await Promise.race([closed, sleep(1_000)]);
  }
  log.info('drained');
  return 0;
}
