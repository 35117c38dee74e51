import cliProgress from 'cli-progress';
import type { WriteStream } from 'node:tty';
import type { LoadOptions } from '../store/neo4j/load/load-batch.js';

export interface ShownProgress {
  readonly listeners: Required<Pick<LoadOptions, 'progress' | 'notice'>>;
  /** Leaves the line of the bar. */
  end(): void;
}

const stages = { compare: 'Comparing', write: 'Writing' } as const;

/** A bar on a terminal. */
function bar(stream: WriteStream): ShownProgress {
  const format = '{stage} [{bar}] {percentage}% {value}/{total} {duration_formatted}';
  const shown = new cliProgress.SingleBar({ format, stream, hideCursor: true, etaBuffer: 100 }, cliProgress.Presets.legacy);
  let current = '';
  const end = (): void => {
    if (current !== '') shown.stop();
    current = '';
  };
  const progress: LoadOptions['progress'] = (stage, done, total) => {
    if (current !== stage) {
      end();
      shown.start(total, done, { stage: stages[stage].padEnd(9) });
      current = stage;
    } else shown.update(done);
    if (done === total) end();
  };
  const notice = (text: string): void => {
    end();
    stream.write(`${text}\n`);
  };
  return { listeners: { progress, notice }, end };
}

const SECONDS_BETWEEN_LINES = 5;

/** A line every few seconds, for logs. */
function lines(stream: NodeJS.WritableStream): ShownProgress {
  let next = Date.now() + SECONDS_BETWEEN_LINES * 1000;
  const progress: LoadOptions['progress'] = (stage, done, total) => {
    if (Date.now() < next) return;
    next = Date.now() + SECONDS_BETWEEN_LINES * 1000;
    stream.write(`${stages[stage]} ${done} of ${total}\n`);
  };
  return { listeners: { progress, notice: (text) => stream.write(`${text}\n`) }, end: () => {} };
}

/** Shows how far a load is: to people as a bar, to logs as lines. */
export const loadProgress = (stream: WriteStream): ShownProgress => (stream.isTTY ? bar(stream) : lines(stream));
