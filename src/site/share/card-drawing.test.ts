import { describe, expect, it } from "vitest";
import { isolated } from "../../dossier/direction.ts";
import type { ShareCard } from "../../views/page-head.ts";
import { drawCard } from "./card-drawing.ts";
import { loadFonts } from "./fonts.ts";

const fonts = loadFonts();
const card: ShareCard = {
  path: "images/share/claims/x.png",
  label: "Claim",
  site: "Bridges",
  language: "en",
  statement: "The bridge opens in May.",
  standfirst: undefined,
  verdict: {
    attribution: "misattributed",
    substance: "unproven",
    words: {
      attribution: { question: "Did they say so?", name: "Misattributed" },
      substance: { question: "Is it so?", name: "Unproven" },
    },
  },
  byline: "Asserted by Ada, 2025",
};

/** The texts of a drawing, each line as one. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, spans = ""]) => spans.replace(/<[^>]+>/g, ""));
}

describe("the drawing of a card", () => {
  it("says what the card says, the verdicts before what they are on", () => {
    expect(textsOf(drawCard(card, fonts).svg)).toEqual([
      "Bridges",
      "Claim",
      "Did they say so?",
      "Misattributed",
      "Is it so?",
      "Unproven",
      "The bridge opens in May.",
      "Asserted by Ada, 2025",
    ]);
  });

  it("has a standfirst in place of verdicts", () => {
    const { svg } = drawCard({ ...card, verdict: undefined, standfirst: "What was said." }, fonts);
    expect(textsOf(svg)).toContain("What was said.");
    expect(textsOf(svg)).not.toContain("Is it so?");
  });

  it("takes text as text", () => {
    const { svg } = drawCard({ ...card, statement: '<script> & "so"' }, fonts);
    expect(textsOf(svg)).toContain("&lt;script&gt; &amp; &quot;so&quot;");
    expect(svg).not.toContain("<script>");
  });

  it("sets Arabic in its own letters, and at the right where a line begins with it", () => {
    const { svg, fonts: used } = drawCard({ ...card, statement: "وزارة الخارجية" }, fonts);
    expect(used).toContain("arabic");
    const [, left] = /x="([\d.]+)"[^>]*font-family="Noto Naskh Arabic"[^>]*>وزارة الخارجية</.exec(svg) ?? [];
    expect(Number(left) + fonts.widthOf("وزارة الخارجية", "serifBold", 68)).toBeCloseTo(1200 - 76, 0);
  });

  it.each([
    ["en", "So وزارة 24", ["So 24 ", "وزارة"]],
    ["ar", "وزارة so الخارجية", ["الخارجية", " so ", "وزارة"]],
    ["ar", "NATO قال (24) نعم.", [".", "نعم", " (24) ", "قال", " NATO"]],
    ["fa", "می‌خواهد ۱۲٫۵ درصد", ["درصد", " ", "۱۲٫۵", " ", "می‌خواهد"]],
  ])("sets a line of two scripts of %s in the order of its language: %s", (language, statement, order) => {
    const { svg } = drawCard({ ...card, language, statement }, fonts);
    const shown = [...svg.matchAll(/ x="([\d.]+)"[^>]* font-size="68"[^>]*>([^<]+)</g)].map(([, x, text]) => ({
      x: Number(x),
      text,
    }));
    expect(shown.map(({ text }) => text)).toEqual(order);
    expect(shown.map(({ x }) => x)).toEqual(shown.map(({ x }) => x).toSorted((one, other) => one - other));
  });

  it("keeps a date behind a name from the right where a reader expects it", () => {
    const { svg } = drawCard({ ...card, byline: `Asserted by ${isolated("الجزيرة")}, 24 February` }, fonts);
    expect(textsOf(svg).slice(-3)).toEqual(["Asserted by ", "الجزيرة", ", 24 February"]);
    expect(svg).not.toMatch(/[\u2066-\u2069]/);
  });

  it("sets all lines of a text at the side where its language begins, whatever a line begins with", () => {
    const statement = "قالت وزارة الخارجية إن قوات أوروبية NATO لن تدخل البلاد NATO 2025 قبل اتفاق السلام NATO الدائم";
    const { svg } = drawCard({ ...card, language: "ar", statement }, fonts);
    const lines = Map.groupBy(
      [
        ...svg.matchAll(
          / x="([\d.]+)" y="(\d+)" font-family="([^"]+)"[^>]* font-size="(?:68|60|54|48|44)" [^>]*>([^<]+)</g,
        ),
      ],
      ([, , y]) => y,
    );
    lines.delete("210");
    expect(lines.size).toBeGreaterThan(1);
    for (const parts of lines.values()) {
      const [, x = "", , family, text = ""] = parts.at(-1) ?? [];
      const width = fonts.widthOf(text, family === "PT Serif" ? "serifBold" : "arabic", 68);
      expect(Number(x) + width).toBeGreaterThan(1200 - 76 - 1);
    }
  });

  it("leaves out a text that would be empty boxes, and keeps the rest", () => {
    const { verdict } = card;
    const words = verdict && { ...verdict.words, substance: { question: "ประเทศไทย", name: "จริงหรือ" } };
    const texts = textsOf(
      drawCard(
        { ...card, label: "ข่าว", statement: "ประเทศไทย", verdict: verdict && words && { ...verdict, words } },
        fonts,
      ).svg,
    );
    expect(texts).toEqual(["Bridges", "Did they say so?", "Misattributed", "Asserted by Ada, 2025"]);
  });

  it("stands the other way round on a site that is written from the right: name, verdicts, lines", () => {
    const hebrew: ShareCard = {
      ...card,
      language: "he",
      site: "גשרים",
      label: "טענה",
      statement: "הגשר נפתח במאי.",
      verdict: {
        attribution: "misattributed",
        substance: "unproven",
        words: {
          attribution: { question: "האם הם אמרו זאת?", name: "ייחוס שגוי" },
          substance: { question: "האם זה כך?", name: "לא הוכח" },
        },
      },
    };
    const { svg, fonts: used } = drawCard(hebrew, fonts);
    expect(used).toContain("hebrew");
    const leftOf = (words: string) => Number(new RegExp(` x="([\\d.]+)"[^>]*>${words}<`).exec(svg)?.[1] ?? Number.NaN);
    expect(leftOf("גשרים")).toBeGreaterThan(900);
    expect(leftOf("טענה")).toBe(76);
    expect(leftOf("ייחוס שגוי")).toBeGreaterThan(leftOf("לא הוכח") + 300);
    expect(leftOf("הגשר נפתח במאי") + fonts.widthOf("הגשר נפתח במאי", "serifBold", 68)).toBeCloseTo(1200 - 76, 0);
    const [attribution = 0, substance = 0] = [...svg.matchAll(/translate\((\d+) \d+\) scale\(2.625\)/g)].map(([, x]) =>
      Number(x),
    );
    expect(attribution).toBe(1200 - 76 - 42);
    expect(substance).toBe(1200 - 76 - 42 - (1200 / 2 + 12 - 76));
  });

  it("breaks Chinese between characters, and no line begins with a mark that closes", () => {
    const statement =
      "报道称，俄罗斯总统普京接受欧洲维和人员进入乌克兰；克里姆林宫表示：“俄方立场未变”，此前已经说明（见声明）。";
    const { svg, fonts: used } = drawCard({ ...card, language: "zh", statement }, fonts);
    expect(used).toContain("chinese");
    const lines = [
      ...Map.groupBy(
        svg.matchAll(/ y="(\d+)"[^>]* font-size="(?:68|60|54|48|44)"[^>]*>([^<]+)</g),
        ([, y]) => y,
      ).values(),
    ].map((parts) => parts.map(([, , text]) => text).join(""));
    expect(lines.join("")).toBe(statement);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^[，；：。”）]|[“（]$/u);
  });

  it("keeps all texts apart, however long they are", () => {
    const { svg } = drawCard({ ...card, statement: "A long word: ".repeat(40), byline: "Ada ".repeat(60) }, fonts);
    const bases = [...svg.matchAll(/<text[^>]* y="(\d+)"[^>]* font-size="(\d+)"/g)].map(([, y, size]) => [
      +(y ?? 0),
      +(size ?? 0),
    ]);
    const statement = bases.filter(([, size]) => size === 44).map(([y]) => y ?? 0);
    expect(statement.length).toBeGreaterThan(3);
    expect(Math.min(...statement)).toBeGreaterThan(240 + 44);
    expect(Math.max(...statement)).toBeLessThan(572 - 44);
    expect(textsOf(svg).at(-1)).toMatch(/Ada…$/);
  });
});
