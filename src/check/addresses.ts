import { OPENING_LINE } from "../dossier/document.ts";
import { filesWithKeys, placeOf } from "../dossier/manuscript.ts";
import { type AddressFault, addressFault, oddityOf, writtenAddress } from "../dossier/schema/web-address.ts";
import { replaced } from "./mending.ts";
import { shown } from "./phrases.ts";
import { addressesOf } from "./prose.ts";
import { type RulesOf, rulesOf } from "./rule.ts";
import { refinementRulesOf } from "./schema-rule.ts";

/** Rules about addresses in keys. */
interface AddressFacts {
  "invalid-address": { readonly value: string; readonly fault: AddressFault };
  "odd-address": { readonly value: string; readonly oddity: "signs" | "marked-words"; readonly written: string };
  "no-address": Record<never, never>;
  "invalid-origin": { readonly value: string };
  "invalid-email": { readonly value: string };
}

const rule = rulesOf<AddressFacts>();
const refinementRule = refinementRulesOf<AddressFacts>();

/** A web address that readers could not or should not follow. */
const invalidAddress = refinementRule(
  "invalid-address",
  ({ value, fault }) =>
    ({
      form: `"${shown(value)}" is no web address. Write it in full, such as https://example.org/page.`,
      protocol: `"${shown(value)}" is no web page. Give an address that begins with https:// or http://.`,
      credentials: `"${shown(value)}" holds a user name or password. Remove it.`,
      two: `"${shown(value)}" holds two addresses. Keep one.`,
    })[fault],
);

/** An address that is published in another form than it is written in. */
const oddAddress = rule({
  name: "odd-address",
  severity: "warning",
  find(manuscript, report) {
    for (const draft of filesWithKeys(manuscript)) {
      for (const { keys, text } of addressesOf(draft)) {
        const oddity = oddityOf(text);
        if (!oddity || text.trim() === "" || addressFault(text)) continue;
        report(draft.path, placeOf(draft.document, keys), { value: text, oddity, written: writtenAddress(text) });
      }
    }
  },
  words: ({ value, oddity, written }) =>
    oddity === "signs"
      ? `"${shown(value)}" holds a blank or a sign that addresses encode. Write ${written}.`
      : `"${shown(value)}" ends with words that a browser marks (#:~:text=…). Write ${written}; links to a quotation mark its own words.`,
  fix: ({ value, written }, at, file) => replaced(file, at, value, written),
});

/** A source that has neither an address nor a place in print or in an archive, so that nobody could find it. */
const noAddress = rule({
  name: "no-address",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, isWhole } of entries.sources.values()) {
      const { url, citation } = (document.frontmatter.value ?? {}) as Readonly<Record<string, unknown>>;
      if (isWhole && url === undefined && citation === undefined) report(path, OPENING_LINE, {});
    }
  },
  words: () =>
    "Nobody can find the source: it has no address. Give it in url; or, where it is printed, broadcast or kept in an archive, say in citation where it stands.",
});

/** An address of the site that is not an https origin. */
const invalidOrigin = refinementRule(
  "invalid-origin",
  ({ value }) =>
    `"${shown(value)}" is no address of a site. Write https:// and the host, without a path: https://example.org.`,
);

/** A text that is no e-mail address. */
const invalidEmail = refinementRule(
  "invalid-email",
  ({ value }) => `"${shown(value)}" is no e-mail address. Write one such as corrections@example.org.`,
);

export const addressRules: RulesOf<AddressFacts> = {
  "invalid-address": invalidAddress,
  "odd-address": oddAddress,
  "no-address": noAddress,
  "invalid-origin": invalidOrigin,
  "invalid-email": invalidEmail,
};
