import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

describe("plainText", () => {
  it.each([
    ["a title as it is", "a title as it is"],
    ["  two\n  lines\u00A0here ", "two lines here"],
    ["<i>Novaya</i> says &quot;no&quot; &amp; goes", 'Novaya says "no" & goes'],
    ["H<sub>2</sub>O<br>and more", "H2O and more"],
    ["a < b, I <3 you, <Putin> said", "a < b, I <3 you, <Putin> said"],
    ["AT&T and R&D", "AT&T and R&D"],
    ["<script>alert(1)</script>Words<style>p{}</style>", "Words"],
    ["soft\u00ADhyphen, \u202Eturned\u202C, \u0000 null", "softhyphen, turned, null"],
    ["می\u200Cخواهم", "می\u200Cخواهم"],
    ["", ""],
    ["<b></b>", ""],
  ])("%j", (written, expected) => {
    expect(plainText(written)).toBe(expected);
  });
});
