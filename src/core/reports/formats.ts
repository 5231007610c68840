/** The forms in which `npm run check` reports. */
export const formats = ["text", "json", "github"] as const;
export type Format = (typeof formats)[number];
