import { distance } from 'fastest-levenshtein';

/** Short names are a letter apart from many innocent variables: `HOME` is no `HOST`. */
const isNear = (given: string, name: string): boolean => {
  if (name.length <= 6) return distance(given, name) === 1;
  return distance(given, name) <= 2 || (given.length > 8 && (given.startsWith(name) || name.startsWith(given)));
};

/** A line for every variable that was probably meant to be a setting. */
export function settingHints(names: readonly string[], given: readonly string[]): string[] {
  const unknown = given.filter((variable) => !names.includes(variable));
  return unknown.flatMap((variable) => {
    const near = names.find((name) => isNear(variable, name) && !given.includes(name));
    return near ? [`${variable} is set, which is no setting. Did you mean ${near}?`] : [];
  });
}
