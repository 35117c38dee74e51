import { Agent, request as httpRequest } from 'node:http';
import { HEADERS } from '../measure/ask.js';
import type { MixedRequest } from './mixed-requests.js';

/** Asks so many requests over so many connections, without a pause. @throws {Error} where an answer is not 200 */
export async function askMany(url: string, requests: Iterator<MixedRequest, never>, count: number, connections: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await askOne(url, requests.next().value, agent);
  };
  try {
    await Promise.all(Array.from({ length: connections }, worker));
  } finally {
    agent.destroy();
  }
}

const askOne = (url: string, { path, body, leavesAfter }: MixedRequest, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    let left = false;
    const outgoing = httpRequest(url + path, { method: 'POST', headers: HEADERS, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path} was answered with ${response.statusCode}.`));
      response
        .on('end', resolve)
        .on('error', (error) => (left ? resolve() : reject(error)))
        .resume();
    });
    outgoing.on('error', (error) => (left ? resolve() : reject(error)));
    outgoing.end(body);
    if (leavesAfter === null) return;
    setTimeout(() => {
      left = true;
      outgoing.destroy();
    }, leavesAfter);
  });
