import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workshop } from "./build-dossier.ts";
import { picture } from "./dossiers/fullest-dossier.ts";
import { toldAgain } from "./dossiers/told-again.ts";

const workshop = new Workshop(toldAgain);

beforeAll(async () => {
  workshop.write("../public/bridge.png", picture);
  const { code, output } = await workshop.build({ BASE_PATH: "/story/", SHARE_IMAGES: "off" });
  expect(code, output).toBe(0);
});
afterAll(() => workshop.remove());

const documentAt = (path: string) => new JSDOM(workshop.read(`${path}/index.html`)).window.document;
const textOf = (parent: ParentNode, selector: string) =>
  [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
/** The text of the section under a heading. */
const sectionAt = (page: Document, heading: string) => textOf(page, "section").find((text) => text.startsWith(heading));

describe("the page of a claim that was told again", () => {
  const page = () => documentAt("claims/relayed");

  it("has what those who published it did about it right below the verdicts, as theirs", () => {
    const [head, first] = page().querySelectorAll("article > *");
    expect(head?.querySelector(".two")).not.toBeNull();
    expect(first?.id).toBe("withdrawn");
    expect(first?.textContent?.replace(/\s+/g, " ").trim()).toBe(
      "The Wire withdrew this on 22 February 2025. The Gazette The report is withdrawn",
    );
  });

  it("draws apart whom nobody credits, and says why", () => {
    expect([...page().querySelectorAll(".chain > li")].map(({ className }) => className)).toEqual([
      "unsupported known-through",
      "denied",
      "on-record derived-from",
      "asserted",
      "",
    ]);
    expect(textOf(page(), ".lk")).toEqual([
      "In what the leaders are said to have said, Mayor Dee is not named.",
      "What a senior official is said to have said is made from this, and does not name it.",
    ]);
  });

  it("names who said it, then the source by which we know it, and leads to the words where they were read", () => {
    const [, , hop] = page().querySelectorAll(".chain > li");
    expect(textOf(hop as Element, ".a").at(-1)).toBe("The council, as given by The Gazette · wordings");
    expect(hop?.querySelector("q a")?.getAttribute("href")).toMatch(/^https:\/\/gazette\.example\/bridge#:~:text=/);
    expect(textOf(page(), ".evid cite")).toEqual(["The council, as given by The Gazette"]);
    expect(page().querySelector(".evid blockquote")?.getAttribute("cite")).toBe("https://gazette.example/bridge");
  });

  it("tells who carried it, what is open, and what came back from whom we asked", () => {
    expect(sectionAt(page(), "Who else carried it")).toBe(
      "Who else carried it Carried by 2 outlets, from at most 2 origins. The Gazette 21 Feb 2025 Bridge opens in May · ¶1 Bridge open, official says The Times undated Minutes of the council",
    );
    expect(sectionAt(page(), "What is open")).toContain("What would change the verdict A recording of the call.");
    expect(sectionAt(page(), "Right of reply")).toBe(
      "Right of reply We asked the Wire on 25 February 2025, for an answer by 10 March 2025. No answer had come by 1 March 2025.",
    );
  });
});

it("a claim that speaks for itself says so, in its speakers' names, with its picture", () => {
  const page = documentAt("claims/shown");
  expect(textOf(page, ".two dd").slice(0, 2)).toEqual([
    "Speaks for itself",
    "It speaks for itself: whether others said so is not judged here.",
  ]);
  expect(textOf(page, ".head .s p")).toEqual([
    "Shown by Ada and the leaders · undated · Minutes of the council, as given by The Gazette",
  ]);
  const picture = page.querySelector(".shown img");
  expect([picture?.getAttribute("src"), picture?.getAttribute("alt")]).toEqual([
    "/story/bridge.png",
    "A bridge with four lanes",
  ]);
  expect(workshop.has("bridge.png")).toBe(true);
});

it("a claim's own sentence stands in the place of the one that is made", () => {
  expect(textOf(documentAt("claims/opening"), "figcaption")).toContain("Ada lets Dee say what Ben said.");
});

it("the page of corrections tells those of others apart", () => {
  const page = documentAt("corrections");
  expect(textOf(page, "#theirs li p:last-child")).toEqual([
    "This was corrected on 22 February 2025 where it was published.",
    "The Wire withdrew this on 22 February 2025.",
  ]);
  expect(sectionAt(page, "1 note;")).not.toContain("The Wire");
});

it("pages of people tell what they said, carried, are credited with and are only traced to", () => {
  expect(sectionAt(documentAt("people/gazette"), "What it carried")).toContain("¶1 The bridge is open.");
  expect(sectionAt(documentAt("people/official"), "What others say they said")).toContain(
    "The Wire The bridge is open.",
  );
  expect(sectionAt(documentAt("people/leaders"), "What others say they said")).toContain(
    "Ben and Cy The bridge is open. Denied.",
  );
  expect(sectionAt(documentAt("people/cy"), "What is traced back to them without their name")).toContain(
    "Not named; on record.",
  );
  expect(textOf(documentAt("people/saying"), ".none")).toEqual([
    "We have published nothing that a proverb said, and nothing that others say it said.",
  ]);
});

it("no page says that a claim is not applicable", () => {
  for (const path of Object.keys(workshop.digests()).filter((file) => file.endsWith(".html")))
    expect([path, /not applicable|nobody is said/i.test(workshop.read(path))]).toEqual([path, false]);
});
