/** How the value of a property is read. */
export type ValueForm = 'money' | 'quantity' | 'status' | 'text' | 'code';

export interface ValueProperty {
  readonly form: ValueForm;
  /** The one type it is stated of; absent: any. */
  readonly subject?: string;
  /** Which `InvestmentKind` an amount is. */
  readonly investment?: string;
  /** The property of the node that is derived from it, and that the register therefore may not give. */
  readonly shows?: string;
}

/** Properties that are stated by a value. Relationships are not listed: the model declares them. */
export const valueProperties: Readonly<Record<string, ValueProperty>> = {
  investment: { form: 'money', subject: 'Project', investment: 'TOTAL' },
  plannedInvestment: { form: 'money', subject: 'Project', investment: 'PLANNED' },
  completedInvestment: { form: 'money', subject: 'Project', investment: 'COMPLETED' },
  contractedInvestment: { form: 'money', subject: 'Project', investment: 'CONTRACTED' },
  capacity: { form: 'quantity', subject: 'Project', shows: 'capacities' },
  milestone: { form: 'status', subject: 'Project', shows: 'status' },
  honour: { form: 'text' },
  brand: { form: 'text' },
  product: { form: 'text' },
  event: { form: 'text' },
  measure: { form: 'text' },
  goal: { form: 'text' },
  adcode: { form: 'code', subject: 'Region', shows: 'adcode' },
};

/** The longest anchor and the longest text fact, in characters. */
export const MAXIMUM_LENGTH = 24;
