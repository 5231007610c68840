/** How parts of a report are set off. Each function gives its text, marked up or not. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
}

const asItIs = (text: string) => text;

/** No colours. */
export const plain: Palette = { strong: asItIs, faint: asItIs, error: asItIs, warning: asItIs, good: asItIs };

/** The colours of terminals (ECMA-48, "select graphic rendition"). */
export const coloured: Palette = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  error: sgr(31, 39),
  warning: sgr(33, 39),
  good: sgr(32, 39),
};

function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}

/**
 * The palette for an output: colours on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` decides alone where it is set.
 * @see https://no-color.org and https://force-color.org
 */
export function paletteFor(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Palette {
  const force = environment["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force === "0" || force === "false" ? plain : coloured;
  return isTerminal && !environment["NO_COLOR"] && environment["TERM"] !== "dumb" ? coloured : plain;
}
