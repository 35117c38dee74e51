import { pino } from 'pino';
import { readConfig } from '../../../src/config.js';
import { startService, type Service } from '../../../src/main.js';

/** The whole service on a free port, as `npm start` has it. */
export const openService = (settings: Readonly<Record<string, string>>): Promise<Service> =>
  startService(readConfig({ PORT: '0', ...settings }), pino({ level: 'silent' }));
