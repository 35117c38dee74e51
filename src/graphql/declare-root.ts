import { Arg, Query } from 'type-graphql';
import { graphExtensions } from '../model/decorators.js';

/** What stands in the place of every resolver. */
export const never = (): never => {
  throw new Error('Operations are compiled; resolvers are not called.');
};

export type Argument = readonly [
  name: string,
  type: () => unknown,
  description: string,
  options?: { nullable?: boolean; defaultValue?: unknown },
];

interface RootField {
  readonly name: string;
  readonly type: () => unknown;
  readonly description: string;
  readonly nullable?: boolean;
  readonly args?: readonly Argument[];
}

/** Declares a root field that the builder of its name plans; see `root-builders.ts`. */
export function declareRoot(root: object, { name, type, description, nullable = false, args = [] }: RootField): void {
  Query(type as never, { name, description, nullable })(root, name, { value: never });
  graphExtensions({ builder: name })(root, name);
  args.forEach(([argument, argumentType, meaning, options], index) =>
    Arg(argument, argumentType as never, { description: meaning, ...options } as never)(root, name, index),
  );
}
