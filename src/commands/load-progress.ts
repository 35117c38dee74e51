import cliProgress from 'cli-progress';
import type { WriteStream } from 'node:tty';
import type { LoadOptions, LoadStage, ReportProgress } from '../store/neo4j/load/load-batch.js';
import { Pace } from './pace.js';

export interface ShownProgress {
  readonly listeners: Required<Pick<LoadOptions, 'progress' | 'notice'>>;
  /** Leaves the line of the bar. */
  end(): void;
}

const stages: Readonly<Record<LoadStage, string>> = {
  check: 'Checking',
  compare: 'Comparing',
  write: 'Writing',
  index: 'Indexing',
};

/** 12345 as 12,345. */
const count = (value: number): string => Math.round(value).toLocaleString('en');

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** How fast it goes and how long it takes, as far as that can be told; of indexes, which are few, only the second. */
function describePace(pace: Pace, stage: LoadStage, total: number | null): string {
  const { rate } = pace;
  const left = total === null ? null : pace.left(total);
  return [...(rate === null || stage === 'index' ? [] : [`${count(rate)}/s`]), ...(left === null ? [] : [`${duration(left)} left`])].join(
    ', ',
  );
}

/** Records come by thousands a second: nobody reads that fast. */
const MILLISECONDS_BETWEEN_SAMPLES = 200;

/** Takes a sample of the pace now and then, and always as a stage begins and ends. */
function sampled(show: (stage: LoadStage, done: number, total: number | null, pace: Pace) => void): ReportProgress {
  let pace = new Pace();
  let current: LoadStage | undefined;
  let next = 0;
  return (stage, done, total) => {
    const now = performance.now();
    if (stage === current && now < next && done !== total) return;
    if (stage !== current) pace = new Pace();
    current = stage;
    next = now + MILLISECONDS_BETWEEN_SAMPLES;
    pace.note(done);
    show(stage, done, total, pace);
  };
}

/** A bar on a terminal; while nobody knows the total, a number. */
function bar(stream: WriteStream): ShownProgress {
  const format = '{stage} [{bar}] {percentage}% {value}/{total} {pace}';
  const counting = '{stage} {value} {pace}';
  let shown: { readonly stage: LoadStage; readonly bar: cliProgress.SingleBar } | null = null;
  const end = (): void => {
    shown?.bar.stop();
    shown = null;
  };
  const progress = sampled((stage, done, total, pace) => {
    const payload = { stage: stages[stage].padEnd(9), pace: describePace(pace, stage, total) };
    const value = stage === 'index' ? Math.floor(done) : done;
    if (shown?.stage !== stage) {
      end();
      const options = { format: total === null ? counting : format, stream, hideCursor: true };
      shown = { stage, bar: new cliProgress.SingleBar(options, cliProgress.Presets.legacy) };
      shown.bar.start(total ?? 0, value, payload);
    } else shown.bar.update(value, payload);
    if (done === total) end();
  });
  const notice = (text: string): void => {
    end();
    stream.write(`${text}\n`);
  };
  return { listeners: { progress, notice }, end };
}

const SECONDS_BETWEEN_LINES = 5;

/** A line every few seconds, for logs. */
function lines(stream: NodeJS.WritableStream): ShownProgress {
  let next = performance.now() + SECONDS_BETWEEN_LINES * 1000;
  const progress = sampled((stage, done, total, pace) => {
    if (performance.now() < next) return;
    next = performance.now() + SECONDS_BETWEEN_LINES * 1000;
    const share = total === null ? '' : ` of ${count(total)}`;
    const details = describePace(pace, stage, total);
    stream.write(`${stages[stage]} ${count(Math.floor(done))}${share}${details && `: ${details}`}\n`);
  });
  return { listeners: { progress, notice: (text) => stream.write(`${text}\n`) }, end: () => {} };
}

/** Shows how far a load is, how fast it goes and how long it will take: to people as a bar, to logs as lines. */
export const loadProgress = (stream: WriteStream): ShownProgress => (stream.isTTY ? bar(stream) : lines(stream));
