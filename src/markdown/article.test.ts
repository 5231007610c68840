import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { replace } from "../../test/dossiers/example.ts";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { editionOfExample } from "../../test/edition.ts";
import { entryOf } from "../dossier/dossier.ts";
import { renderArticle } from "./article.ts";

function render(change: (text: string) => string = (text) => text) {
  const path = "articles/bridge.md";
  const edition = editionOfExample({
    files: { ...tellingDossier.files, [path]: change(String(tellingDossier.files?.[path])) },
  });
  const { text, footnotes } = renderArticle(entryOf(edition.dossier.articles, "bridge"), edition);
  return { text: JSDOM.fragment(text), footnotes: JSDOM.fragment(footnotes), html: text };
}

const { text, footnotes, html } = render();
const all = (selector: string) => [...text.querySelectorAll(selector)];

it("numbers passages through the text and gives each an address of its own, a claim used again a further one", () => {
  expect(all(".m").map(({ id, textContent }) => [id, textContent])).toEqual([
    ["claim-opening", "Ben said so1"],
    ["claim-denial", "Cy denies it2"],
    ["claim-denial-2", "Cy denies it3"],
    ["claim-silence", "мост откроют4"],
    ["claim-formula", "Here5"],
    ["claim-formula-2", "Here6"],
    ["claim-opening-2", "so they say7"],
  ]);
});

it("puts the notes of a block behind it, be it a paragraph or a list", () => {
  const blocks = all(".u").map(({ children: [block, notes, ...rest] }) => [
    block?.tagName,
    notes?.classList[0],
    notes?.children.length,
    rest.length,
  ]);
  expect(blocks).toEqual([
    ["P", "notes", 2, 0],
    ["UL", "notes", 2, 0],
    ["P", "notes", 1, 0],
    ["P", "notes", 1, 0],
  ]);
});

it("puts the notes of a row of a table into a row below it, across its columns", () => {
  const rows = all("table tr").map((row) => [row.className, row.querySelectorAll(".m").length, row.textContent]);
  const place = rows.findIndex(([name]) => name === "nr");
  expect(rows[place - 1]?.[1]).toBe(1);
  expect(rows[place]?.[2]).toContain("Who said it");
  const [columns, cell] = [text.querySelectorAll("th").length, text.querySelector(".nr td")];
  expect([cell?.getAttribute("colspan"), cell?.querySelectorAll(".notes > .note").length]).toEqual([`${columns}`, 1]);
});

it("leads from every passage to its note and back", () => {
  for (const passage of all(".m")) {
    const note = text.querySelector(String(passage.getAttribute("href")));
    expect(note?.closest(".note")?.className).toContain(passage.className.split(" ")[1]);
    expect(note?.querySelector("[role=doc-backlink]")?.getAttribute("href")).toBe(`#${passage.id}`);
  }
  expect(new Set(all("[id]").map(({ id }) => id)).size).toBe(all("[id]").length);
});

it("says in a note what the claim's page says", () => {
  const note = text.querySelector("#note-opening");
  expect(note?.textContent).toBe(
    "1 Who said it: Misattributed What it says: Misleading Ben spoke of June & only of cars.",
  );
  expect(note?.querySelector(".c")?.getAttribute("href")).toBe("/claims/opening/");
  expect(text.querySelector("#note-silence")?.textContent).toBe("4 Inaccurate Somebody did.");
});

it("keeps the words of a passage as they are marked up", () => {
  expect(text.querySelector("#claim-opening em")?.textContent).toBe("said");
  expect(html).toContain("Мост &#x26; ");
});

it("sets footnotes apart, with letters, since numbers are the notes'", () => {
  expect(text.querySelector("[data-footnote-ref]")?.textContent).toBe("a");
  expect(footnotes.querySelector("li")?.textContent).toContain("The minutes have it.");
  expect(footnotes.querySelector("[data-footnote-backref]")?.getAttribute("aria-label")).toBe(
    "Back to the text, footnote a",
  );
});

it("annotates nothing within footnotes", () => {
  const changed = render(replace("The [minutes](source:minutes) have it.", "See [the denial](claim:denial)."));
  expect(changed.footnotes.querySelector("a")?.getAttribute("href")).toBe("/claims/denial/");
  expect(changed.footnotes.querySelector(".m")).toBeNull();
});

it("says what language quoted words are in, where the text repeats them", () => {
  const changed = render(
    replace(
      "The same words. [Here](claim:formula) and here.\n\nThe same",
      "“Мост откроют, возможно, в мае”, he said.\n\nThe same",
    ),
  );
  const words = changed.text.querySelector("[lang]");
  expect([words?.getAttribute("lang"), words?.textContent]).toEqual(["ru", "Мост откроют, возможно, в мае"]);
});

it("gives headings their ids, none above the second rank", () => {
  const changed = render(replace("- [Cy denies it]", "# On *the* river\n\n- [Cy denies it]"));
  const heading = changed.text.querySelector("#on-the-river");
  expect([heading?.tagName, heading?.textContent]).toEqual(["H2", "On the river"]);
});

it("names the boxes of task lists", () => {
  const changed = render(replace("- [Cy denies it]", "- [x] built\n- [ ] opened\n- [Cy denies it]"));
  const boxes = [...changed.text.querySelectorAll("input")];
  expect(boxes.map((box) => box.getAttribute("aria-label"))).toEqual(["done", "to do"]);
});
