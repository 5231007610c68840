import { expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { entryOf } from "../dossier/dossier.ts";
import { disputeAddress, shareAddress } from "./claim-mail.ts";

it("opens a mail to the publisher that names the claim, its verdicts and its page", () => {
  const edition = editionOfExample();
  const address = disputeAddress(entryOf(edition.dossier.claims, "opening"), edition);
  const [target = "", query = ""] = address.split("?");
  const fields = Object.fromEntries(query.split("&").map((field) => field.split("=").map(decodeURIComponent)));
  expect(target).toBe("mailto:desk@bridges.example");
  expect(fields["subject"]).toBe("Dispute: opening");
  expect(fields["body"]).toBe(
    [
      "Claim: Ben said that the bridge </script><b>opens</b> in May.",
      "Did they say so? Misattributed",
      "Is it so? Misleading",
      "https://bridges.example/claims/opening/",
      "",
      "What is wrong:",
      "",
      "",
      "Source that shows it (address, date, words):",
      "",
      "",
    ].join("\r\n"),
  );
  expect(query).not.toMatch(/[ <>"+]/);
});

it("opens a mail to whomever one likes that begins with the verdicts and has the page", () => {
  const edition = editionOfExample();
  const address = shareAddress(entryOf(edition.dossier.claims, "opening"), edition);
  const [target = "", query = ""] = address.split("?");
  const fields = Object.fromEntries(query.split("&").map((field) => field.split("=").map(decodeURIComponent)));
  expect(target).toBe("mailto:");
  expect(fields).toEqual({
    subject: "Misattributed, misleading: Ben said that the bridge </script><b>opens</b> in May.",
    body: [
      "Claim: Ben said that the bridge </script><b>opens</b> in May.",
      "Did they say so? Misattributed",
      "Is it so? Misleading",
      "https://bridges.example/claims/opening/",
    ].join("\r\n"),
  });
  expect(query).not.toMatch(/[ <>"+]/);
});
