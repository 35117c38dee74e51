import { Budget } from './budget.js';
import { Run } from './run.js';
import type { Steps } from './steps.js';

/** How long a build goes on before the run that drives it looks at its own clock. */
const STRETCH_MILLISECONDS = 1;

/**
 * Something that is built when it is first asked for, in slices. Whoever needs it drives the one build on, so runs that
 * need it at once share the work, and a run that ends early leaves it for the next. Nothing is seen of it until it is
 * complete.
 */
export class SharedBuild<T> {
  private result: { readonly value: T } | null = null;
  private build: { readonly steps: Steps<T>; readonly budget: Budget } | null = null;

  /** @param start gets a run of the build's own, without parameters and without end */
  constructor(private readonly start: (run: Run) => Steps<T>) {}

  /** What was built; undefined where it is not complete. */
  get built(): T | undefined {
    return this.result?.value;
  }

  *get(run: Run): Steps<T> {
    while (this.result === null) {
      this.advance();
      if (this.result === null && run.budget.isSpent()) yield;
    }
    return this.result.value;
  }

  private advance(): void {
    if (this.build === null) {
      const budget = new Budget({ sliceMilliseconds: STRETCH_MILLISECONDS });
      this.build = { steps: this.start(new Run([], budget)), budget };
    }
    const { steps, budget } = this.build;
    budget.resume();
    try {
      const step = steps.next();
      if (!step.done) return;
      this.result = { value: step.value };
    } catch (error) {
      this.build = null;
      throw error;
    }
    this.build = null;
  }
}
