import { getNullableType, isNonNullType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { graphOf, type GraphModel } from '../../../src/model/graph-model.js';
import { Choices, seededNumbers } from '../choices.js';
import type { GraphSamples } from '../graphs/graph-samples.js';
import { draftAsOf } from './draft-as-of.js';
import { json, literal, NOTHING, type DraftValue } from './draft-value.js';

interface DraftVariable {
  readonly declaration: string;
  /** Undefined where no value is given with the request. */
  readonly value: DraftValue | undefined;
}

/** A fragment that may be spread again where a type fits and the page is no larger than where it was written. */
export interface DraftFragment {
  readonly name: string;
  readonly type: string;
  readonly parents: number;
  readonly depth: number;
}

/** One operation while it is written: what its parts share. */
export class DraftOperation {
  readonly fragments: DraftFragment[] = [];
  readonly #variables = new Map<string, DraftVariable>();
  readonly #fragmentTexts: string[] = [];
  #names = 0;
  #fields: number;
  readonly #directive: string;
  /** Above 0 while a value is drafted that itself will stand in a variable. */
  #inVariable = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly model: GraphModel,
    readonly samples: GraphSamples,
    readonly choices: Choices,
    private readonly bounds: { readonly fields: number; readonly plain?: boolean },
  ) {
    this.#fields = bounds.fields;
    this.#directive = draftAsOf(this);
  }

  /** Whether one more field may be selected; an operation without bounds takes a planner minutes. */
  spend(): boolean {
    return this.#fields-- > 0;
  }

  /** Whether a field may be drawn at all. */
  admits(field: GraphQLField<unknown, unknown>): boolean {
    return !this.bounds.plain || graphOf(field).builder === undefined;
  }

  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  define(fragment: Omit<DraftFragment, 'name'>, selection: string): DraftFragment {
    const named = { ...fragment, name: this.name('F') };
    this.#fragmentTexts.push(`fragment ${named.name} on ${named.type} ${selection}`);
    this.fragments.push(named);
    return named;
  }

  /** Drafts a value at a position of this type, now and then as a variable, with or without a default. */
  value(type: GraphQLInputType, draft: () => DraftValue): DraftValue {
    const { choices } = this;
    if (this.#inVariable > 0 || !choices.once(3)) return draft();
    this.#inVariable++;
    const value = draft();
    const fallback = choices.once(3) ? literal(draft(), choices) : undefined;
    this.#inVariable--;
    return this.variable(type, value, fallback);
  }

  /** A default makes the nullable type fit where a value is required, and lets the request leave the variable out. */
  private variable(type: GraphQLInputType, value: DraftValue, fallback: string | undefined): DraftValue {
    const { choices } = this;
    const name = this.name('v');
    const optional = fallback !== undefined || !isNonNullType(type);
    const absent = optional && choices.once(5);
    const strict = fallback === undefined && !absent && value !== NOTHING && choices.once(2);
    const declared = strict
      ? `${getNullableType(type)}!`
      : fallback === undefined
        ? String(type)
        : `${getNullableType(type)} = ${fallback}`;
    this.#variables.set(name, { declaration: `$${name}: ${declared}`, value: absent ? undefined : value });
    return { kind: 'variable', name };
  }

  /** The text of the whole document. */
  document(selection: string): string {
    const variables = [...this.#variables.values()].map(({ declaration }) => declaration);
    const name = this.choices.once(2) ? ' Q' : '';
    const declared = variables.length > 0 ? `${name || ' Q'}(${variables.join(', ')})` : name;
    const head = declared || this.#directive ? `query${declared}${this.#directive} ` : '';
    return [`${head}${selection}`, ...this.#fragmentTexts].join('\n');
  }

  /** Sets of variables, all of one shape: only what does not shape the plan differs. */
  variableSets(count: number, seed: number): Record<string, unknown>[] {
    return Array.from({ length: count }, (_, index) => {
      const choices = new Choices(seededNumbers(seed + index));
      const given = [...this.#variables].flatMap(([name, { value }]) => (value ? [[name, json(value, choices)] as const] : []));
      return Object.fromEntries(given);
    });
  }
}
