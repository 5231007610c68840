import { describe, expect, it } from "vitest";
import { imported } from "../../test/imported.ts";

const kinds =
  "One of: report, transcript, recording, statement, document, post, book, newspaper, broadcast, archive, image.";

describe("a type that is not known", () => {
  const record = (type: string) =>
    `TY  - ${type}\nTI  - The bridge\nT2  - Gazette\nDA  - 2019/05/02\nUR  - https://a.example/1\nER  - \n`;
  const file = (kind: string) => `---
title: The bridge
publisher: Gazette
url: https://a.example/1
published: 2019-05-02
accessed:
${kind}
draft: true
---
`;

  it.each([
    ["XXXX", 'The file gives the type "XXXX", which is not known here.'],
    ["", "The file gives no type."],
  ])("leaves the kind open and says so: %j", async (type, remark) => {
    const { files, unused } = await imported(record(type), "ris");
    expect([Object.values(files), unused]).toEqual([[file(`# ${kinds}\n# ${remark}\nkind:`)], []]);
  });

  it("matters no more where whoever imports it says the kind", async () => {
    const { files } = await imported(record("XXXX"), "ris", { given: { kind: "statement" } });
    expect(Object.values(files)).toEqual([file("kind: statement")]);
  });
});

describe("blanks that RIS does not have so", () => {
  const unusedOf = async (text: string) => (await imported(text, "ris")).unused;

  it.each([
    [
      "before the type",
      "\nTY - ELEC\nTI  - T\nER  - \n",
      'file:2: RIS wants two blanks before the dash and one behind it: write "TY  - ELEC" for "TY - ELEC". Correct it, and import again.',
    ],
    [
      "in all lines",
      "TY - ELEC\nTI - T\nUR - https://a.example/1\nER - \n",
      'file:1: RIS wants two blanks before the dash and one behind it: write "TY  - ELEC" for "TY - ELEC", and so in 2 more lines of this record. Correct it, and import again.',
    ],
    [
      "in one line, which would be a part of the title",
      "TY  - ELEC\nTI  - T\nUR - https://a.example/1\nPY- 2019\nER  - \n",
      'file:3: RIS wants two blanks before the dash and one behind it: write "UR  - https://a.example/1" for "UR - https://a.example/1", and so in one more line of this record. Correct it, and import again.',
    ],
    [
      "behind the dash",
      "TY  -ELEC\nTI  - T\nER  - \n",
      'file:1: RIS wants two blanks before the dash and one behind it: write "TY  - ELEC" for "TY  -ELEC". Correct it, and import again.',
    ],
  ])("are named: %s", async (_where, text, message) => {
    expect(await unusedOf(text)).toEqual([message]);
    expect(await unusedOf(text.replaceAll("\n", "\r\n"))).toEqual([message]);
  });

  it("leave the records beside it alone", async () => {
    const { files } = await imported("TY - ELEC\nTI - T\nER -\nTY  - ELEC\nTI  - Other\nER  - \n", "ris");
    expect(Object.values(files).map((text) => /^title: .*$/m.exec(text)?.[0])).toEqual(["title: Other"]);
  });

  it("are no fault within long texts, nor in words with hyphens", async () => {
    const text = "TY  - ELEC\nTI  - T\nand T2-weighted pictures\nAB  - An abstract\nIS - and\nER  - \n";
    const { files, unused } = await imported(text, "ris");
    expect([Object.keys(files).length, unused]).toEqual([1, []]);
  });
});

describe("what stands in no record", () => {
  const record = "TY  - ELEC\nTI  - T\nER  - \n";

  it("is named, each run of lines once", async () => {
    const text = `My list\n\n${record}\nUR  - https://a.example/1\nPY  - 2019\n\n${record.replace("- T", "- U")}end`;
    const { files, unused } = await imported(text, "ris");
    expect(Object.keys(files)).toHaveLength(2);
    const rest = 'in no record: a record begins with "TY  - " and ends with "ER  - ".';
    expect(unused).toEqual([
      `file:1: "My list" stands ${rest} Put it into one, or take it out, and import again.`,
      `file:7: "UR  - https://a.example/1" and one line behind it stand ${rest} Put them into one, or take them out, and import again.`,
      `file:13: "end" stands ${rest} Put it into one, or take it out, and import again.`,
    ]);
  });

  it("is no loss where a program says what the export is", async () => {
    const text = `Provider: A library\nDatabase: B\nContent: text/plain; charset="UTF-8"\n\n1.\n${record}Record #2 of 2\n`;
    expect((await imported(text, "ris")).unused).toEqual([]);
  });
});
