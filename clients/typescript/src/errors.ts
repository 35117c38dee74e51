/**
 * The codes of the service, and two of this package: `UNREACHABLE`, nobody answers at that address; `BAD_ANSWER`,
 * somebody does, but no Jiangcheng service.
 */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_NOT_FOUND',
  'OPERATION_NOT_TRUSTED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'UNITS_MIXED',
  'KINDS_MIXED',
  'LIMIT_EXCEEDED',
  'COST_EXCEEDED',
  'QUERY_TIMEOUT',
  'STORE_UNAVAILABLE',
  'DATASET_NOT_LOADED',
  'DATASET_CHANGED',
  'INTERNAL',
  'UNREACHABLE',
  'BAD_ANSWER',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Failures that pass by themselves, so that asking again is worth while. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['QUERY_TIMEOUT', 'STORE_UNAVAILABLE', 'DATASET_NOT_LOADED', 'UNREACHABLE']);

/** One of the errors of an answer. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | null;
  /** The way to the field that has no value because of it: `['projectGroups', 0, 'measure']`. */
  readonly path: readonly (string | number)[];
  /** What the code has to say beyond a sentence, such as `didYouMean` or `bill`. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A member of `errors`, as the service writes it. */
export interface WrittenError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export function readProblem({ message, path = [], extensions = {} }: WrittenError): Problem {
  const { code = 'INTERNAL', hint = null, ...rest } = extensions as { code?: ErrorCode; hint?: string | null };
  return { code, message, hint, path, extensions: rest };
}

/**
 * What was asked was not answered, or not in full. Code, hint, path and extensions are those of the first of `problems`;
 * `data` is the part of the answer that stands all the same. Go by the code: messages may change.
 */
export class JiangchengError extends Error {
  override readonly name = 'JiangchengError';
  readonly code: ErrorCode;
  readonly hint: string | null;
  readonly path: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    readonly problems: readonly [Problem, ...Problem[]],
    readonly data: unknown = null,
    cause?: unknown,
  ) {
    const [{ code, message, hint, path, extensions }, ...more] = problems;
    super(`${message}${hint === null ? '' : ` ${hint}`}${more.length > 0 ? ` (and ${more.length} more)` : ''}`, { cause });
    this.code = code;
    this.hint = hint;
    this.path = path;
    this.extensions = extensions;
  }

  /** An error of one problem that no answer holds. */
  static of(code: ErrorCode, message: string, { hint = null, cause }: { hint?: string | null; cause?: unknown } = {}): JiangchengError {
    return new JiangchengError([{ code, message, hint, path: [], extensions: {} }], null, cause);
  }

  /** Whether asking again may help. The client has done so before it throws this. */
  get passing(): boolean {
    return this.problems.every(({ code }) => PASSING.has(code));
  }
}
