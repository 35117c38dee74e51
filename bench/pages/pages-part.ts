import { findChromium, openChromium } from '../../tests/web/support/open-chromium.js';
import { startChild } from '../processes/start-child.js';
import { startEmbedded } from '../processes/start-service.js';
import { atLeast, atMost } from '../report/goal.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { figure, table } from '../report/table.js';
import { graphFile } from '../scale/graph-file.js';
import { timeFirstView } from './time-first-view.js';
import { timeFrames } from './time-frames.js';

const SERVICE = new URL('../../src/commands/start.js', import.meta.url);
const VISITS = { full: 15, smoke: 2 };
/** Nodes that are seen at once, and a graph in which the city has that many projects. */
const MANY = { full: 5_000, smoke: 200 };
const PROJECTS = { full: 12_000, smoke: 1_000 };
const KILOBYTE = 1_000;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function run({ options, cleanup, report }: PartContext): Promise<PartReport> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('This part needs a Chromium; CHROMIUM gives its path.');
  const size = options.smoke ? 'smoke' : 'full';
  const browser = await openChromium(executable);
  cleanup.add(() => browser.close());

  const service = await startChild(SERVICE, '/health/ready', { LOG_LEVEL: 'error', STORE: 'embedded' });
  cleanup.add(() => service.stop());
  report(`Visiting the explorer ${VISITS[size]} times, each time for the first time`);
  // The first visit finds a service that is not warm, and a browser that has just begun.
  await timeFirstView(browser, service.url);
  const visits = [];
  for (let visit = 0; visit < VISITS[size]; visit++) visits.push(await timeFirstView(browser, service.url));
  const first = {
    milliseconds: median(visits.map(({ milliseconds }) => milliseconds)),
    longest: Math.max(...visits.map(({ milliseconds }) => milliseconds)),
    scriptBytes: visits[0]!.scriptBytes,
  };
  await service.stop();

  report(`Moving a graph of ${MANY[size]} nodes`);
  const large = await startEmbedded(await graphFile({ projects: PROJECTS[size], seed: options.seed, mentions: 0 }, cleanup));
  cleanup.add(() => large.stop());
  const view = new URLSearchParams({ lang: 'en', open: 'region/city', more: `region/city~projects~${MANY[size]}`, at: 'region/city' });
  const movement = await timeFrames(browser, `${large.url}/?${view.toString()}`, MANY[size]);

  return {
    part: 'pages',
    title: pagesPart.title,
    tables: [
      `${VISITS[size]} first visits of a warm service in headless Chromium ${browser.version()}, without a cache and without a graphics card, until heading, counts and graph stood:`,
      table(
        ['', 'median ms', 'longest ms', 'kB of compressed script'],
        [['the explorer', figure(first.milliseconds), figure(first.longest), figure(first.scriptBytes / KILOBYTE)]],
      ),
      'A hub with its neighbours, dragged to and fro:',
      table(
        ['nodes', 'seconds until all stand', 'frames a second', 'p95 between two frames, ms'],
        [[figure(movement.nodes), figure(movement.milliseconds / 1_000), figure(movement.framesPerSecond), figure(movement.p95)]],
      ),
    ].join('\n\n'),
    figures: { first, visits, movement },
    goals: [
      atMost('First view of the explorer: seconds, median', first.milliseconds / 1_000, 1),
      atMost('First view of the explorer: kB of compressed script', first.scriptBytes / KILOBYTE, 300),
      atLeast(`Frames a second while ${figure(movement.nodes)} nodes move, drawn by the processor`, movement.framesPerSecond, 20),
    ],
  };
}

/** What people wait for in front of the explorer. */
export const pagesPart: Part = { name: 'pages', title: 'The explorer in a browser', run };
