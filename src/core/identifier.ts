/** The longest identifier that is allowed, in characters. */
export const LONGEST_IDENTIFIER = 80;

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text may name an entry: lower-case Latin letters and digits in words joined by single hyphens, at most 80 characters. */
export function isIdentifier(text: string): boolean {
  return text.length <= LONGEST_IDENTIFIER && SHAPE.test(text);
}
