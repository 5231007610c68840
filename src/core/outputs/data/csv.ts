/**
 * Writes rows as CSV (RFC 4180): fields between quotation marks where they need them, lines ended by CR LF, and a byte
 * order mark in front, without which spreadsheets take UTF-8 for something else.
 *
 * A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break as a formula. Such a cell gets an
 * apostrophe in front; and so that this can be undone without doubt, so does a cell that begins with an apostrophe.
 * Whoever reads the file with a program takes one leading apostrophe away wherever there is one: see `plainCell`.
 */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let text = "\uFEFF";
  for (const row of rows) text += `${row.map(writeCell).join(",")}\r\n`;
  return text;
}

function writeCell(value: string): string {
  const harmless = /^[=+\-@\t\r\n']/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The value of a cell as a CSV parser gives it, without the apostrophe that keeps spreadsheets from running it. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
