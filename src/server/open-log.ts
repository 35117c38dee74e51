import { pino, stdTimeFunctions, type Logger } from 'pino';
import type { Config } from '../config.js';

/** JSON, one object a line, on the error stream: what is printed for people stays apart from it. */
export const openLog = ({ logLevel }: Pick<Config, 'logLevel'>): Logger =>
  pino(
    { level: logLevel, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    pino.destination(2),
  );
