import { describe, expect, test } from 'vitest';
import { Budget } from '../../../src/store/embedded/budget.js';
import { Run } from '../../../src/store/embedded/run.js';
import { SharedBuild } from '../../../src/store/embedded/shared-build.js';

describe('What is built when it is first asked for', () => {
  const impatient = () => new Run([], new Budget({ sliceMilliseconds: 0 }));

  /** A build of ten steps, and how often it was begun and taken on. */
  function counted() {
    const seen = { begun: 0, steps: 0 };
    const build = new SharedBuild<string>(function* () {
      seen.begun++;
      for (let step = 0; step < 10; step++) {
        seen.steps++;
        yield;
      }
      return 'built';
    });
    return { build, seen };
  }

  test('is built once, by the runs that need it at once, in turns', () => {
    const { build, seen } = counted();
    const [one, other] = [build.get(impatient()), build.get(impatient())];
    for (let turn = 0; turn < 5; turn++) expect([one.next().done, other.next().done]).toEqual([false, false]);
    expect(seen).toEqual({ begun: 1, steps: 10 });
    expect([one.next(), other.next()]).toEqual([
      { done: true, value: 'built' },
      { done: true, value: 'built' },
    ]);
    expect(build.get(impatient()).next()).toEqual({ done: true, value: 'built' });
    expect(seen.begun).toBe(1);
  });

  test('is taken on by another run where the first ends early', () => {
    const { build, seen } = counted();
    const first = build.get(impatient());
    first.next();
    first.return('');
    const patient = new Run([], new Budget());
    patient.budget.resume();
    const second = build.get(patient);
    expect(second.next()).toEqual({ done: true, value: 'built' });
    expect(seen).toEqual({ begun: 1, steps: 10 });
  });

  test('is begun anew where it failed', () => {
    let fails = true;
    // oxlint-disable-next-line require-yield -- it fails or ends at once
    const build = new SharedBuild<string>(function* () {
      if (fails) throw new Error('no room');
      return 'built';
    });
    expect(() => build.get(impatient()).next()).toThrow('no room');
    fails = false;
    expect(build.get(impatient()).next()).toEqual({ done: true, value: 'built' });
  });
});
