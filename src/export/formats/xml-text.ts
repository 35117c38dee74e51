const MARKUP: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  // A reader would make blanks and plain line feeds of these.
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
};

const CONTROL_PICTURES = 0x2400;

/** XML 1.0 has no way to write most control characters; their pictures stand in their place, so that it is seen. */
const picture = (control: string): string => String.fromCharCode(CONTROL_PICTURES + control.charCodeAt(0));

/**
 * A text for elements and attributes.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export const xmlText = (text: string): string =>
  text
    .replace(/[&<>"\t\n\r]/g, (sign) => MARKUP[sign]!)
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    .replace(/[\u0000-\u001F]/g, picture)
    // Two that are no characters, and halves of surrogate pairs.
    .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
