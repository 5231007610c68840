import { describe, expect, it } from "vitest";
import { passagesOf } from "../dossier/passages.ts";
import { parseMarkdown } from "./parse.ts";

describe("reference-style links", () => {
  it("annotate their passage as ordinary links do", () => {
    const body = parseMarkdown(
      "Ada says that [Ben *said* so][b], and [Cy].\n\n[b]: claim:opening 'In May'\n[cy]: claim:denial\n",
    );
    expect(passagesOf({ body }).map(({ claim, words }) => [claim, words])).toEqual([
      ["opening", "Ben said so"],
      ["denial", "Cy"],
    ]);
  });

  it("take title and address from the first definition of their name", () => {
    const body = parseMarkdown("![The bridge][b]\n\n[B]: /first.png 'Title'\n[b]: /second.png\n");
    expect(body.children[0]).toMatchObject({
      children: [
        { type: "image", url: "/first.png", title: "Title", alt: "The bridge", data: { definition: { label: "B" } } },
      ],
    });
  });

  it("stay where they stand in the text", () => {
    const body = parseMarkdown("See [it][b].\n\n[b]: claim:opening\n");
    expect(body.children[0]).toMatchObject({
      children: [{}, { type: "link", position: { start: { offset: 4 }, end: { offset: 11 } } }, {}],
    });
  });
});
