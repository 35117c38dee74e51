import { readConfig } from '../../src/config.js';
import { startService, type Service } from '../../src/main.js';
import { openLog } from '../../src/server/open-log.js';

/** The whole service over the dataset of the project, on a free port of this machine. */
export function openService(settings: Readonly<Record<string, string>> = {}): Promise<Service> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...settings });
  return startService(config, openLog(config));
}

/** Sends a form, as OpenRefine does, with a value that is JSON. */
export const sendForm = (url: string, name: string, value: unknown): Promise<Response> =>
  fetch(`${url}/reconcile`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
    body: new URLSearchParams({ [name]: typeof value === 'string' ? value : JSON.stringify(value) }),
  });
