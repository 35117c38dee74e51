import type { SeedStatement } from '../dataset.js';

/** The strongest basis: what a document states is stated, whatever a register says beside it. */
export const basisOf = (statements: readonly Pick<SeedStatement, 'basis'>[]): string =>
  statements.some(({ basis }) => basis === 'STATED') ? 'STATED' : (statements[0]?.basis ?? 'DERIVED');
