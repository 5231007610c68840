import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { messageKeys } from "./english.ts";

const SOURCE = fileURLToPath(new URL("..", import.meta.url));
const GENERATED = "language/message-values.ts";

test("every message is said somewhere, so that nobody translates what nobody reads", () => {
  const program = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith(".test.ts") && path !== GENERATED)
    .map((path) => readFileSync(join(SOURCE, path), "utf8"))
    .join("\n");
  const made = [...program.matchAll(/`([\w.-]*(?:\$\{[^{}`]*\}[\w.-]*)+)`/g)]
    .map(([, template = ""]) => template.split(/\$\{[^}]*\}/))
    .filter((fixed) => /^[a-z]+[A-Za-z]*\.|^\.?[A-Za-z]{2,}$/.test(fixed.find((part) => part !== "") ?? ""))
    .map(shapeOf);
  const said = (key: string) => program.includes(`"${key}"`) || made.some((shape) => shape.test(key));
  expect(messageKeys.filter((key) => !said(key))).toEqual([]);
});

/** The keys that a template can make, by its parts between the blanks, which hold steps of a key. */
function shapeOf(fixed: readonly string[]): RegExp {
  const blank = fixed[0] === "" ? "[\\w.-]+" : "[\\w-]+";
  return new RegExp(`^${fixed.map((part) => part.replaceAll(".", "\\.")).join(blank)}$`);
}
