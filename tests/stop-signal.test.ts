import { describe, expect, it } from 'vitest';
import { Stop } from '../src/stop-signal.js';

describe('A stop', () => {
  it('tells all who listen, once, and keeps the first reason', () => {
    const stop = new Stop();
    const heard: string[] = [];
    const gone = (): void => void heard.push('gone');
    stop.addEventListener('abort', () => void heard.push('one'));
    stop.addEventListener('abort', gone);
    stop.addEventListener('abort', () => void heard.push('two'));
    stop.removeEventListener('abort', gone);
    expect([stop.aborted, stop.reason]).toEqual([false, undefined]);
    stop.abort('late');
    stop.abort('later');
    expect([stop.aborted, stop.reason, heard]).toEqual([true, 'late', ['one', 'two']]);
  });
});
