const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' },
};

const unicode = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What stands between the quotes of a text of Cypher, on one line. Written as their numbers are controls, what ends lines
 * or turns the direction of writing around, and halves of surrogate pairs: an editor or a terminal would show or send them
 * wrong.
 * @see https://neo4j.com/docs/cypher-manual/current/syntax/parsing/#_unicodes_in_cypher
 */
export const cypherText = (text: string): string =>
  text
    .replace(/[\\'\n\r\t\b\f]/g, (sign) => ESCAPES[sign]!)
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    .replace(/[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/gu, unicode);
