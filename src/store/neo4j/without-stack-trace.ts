/**
 * Runs `work`, in which no error notes where it was made. The driver makes one for every statement, in case it should
 * fail, and writes its stack out: a tenth of all our work for a small answer. It would only ever point here.
 *
 * @param work must not wait for anything: the limit is that of the whole process
 */
export function withoutStackTrace<Result>(work: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
