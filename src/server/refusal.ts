import { GraphError } from '../errors.js';

/** A request that is turned away before it is an operation, with the status that says so in every media type. */
export class Refusal extends GraphError {
  constructor(
    readonly status: number,
    message: string,
    { hint, headers = {} }: { readonly hint?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super('BAD_REQUEST', message, hint === undefined ? {} : { hint });
    this.headers = headers;
  }

  readonly headers: Readonly<Record<string, string>>;
}
