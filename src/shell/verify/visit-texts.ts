/** Calls `visit` with every text in data, however deep. */
export function visitTexts(value: unknown, visit: (text: string) => void): void {
  if (typeof value === "string") visit(value);
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) visitTexts(part, visit);
}
