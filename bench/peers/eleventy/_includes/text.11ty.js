import { page, text } from "./shared.js";

export function render({ entry, content }) {
  return page(entry.title, `<h1>${text(entry.title)}</h1>${content}`);
}
