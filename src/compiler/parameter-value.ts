/** A value that can stand in a parameter. Numbers are integers. */
export type ParameterValue = string | number | boolean | readonly string[] | readonly number[] | readonly boolean[];
