/** The word for a code, or the code itself where it is new to this page. */
export const wordOf = (said: object, code: string): string => (said as Readonly<Record<string, string>>)[code] ?? code;
