import type { Element } from "hast";
import { type Attribution, attributions, type Substance } from "../core/schema/vocabulary.ts";
import { attributionTone, substanceTone, type Tone, verdictName } from "../core/verdict.ts";
import { element } from "./elements.ts";

/** A verdict with its sign, its colour and its word; `isBare`: the word only for those who cannot see the sign. */
export function markElement(verdict: Attribution | Substance, { isBare = false } = {}): Element {
  const name = verdictName(verdict);
  return element(
    "span",
    { className: ["v", verdictTone(verdict)] },
    element(
      "svg",
      { className: ["i"], width: 16, height: 16, ariaHidden: "true" },
      element("use", { href: `#v-${verdict}` }),
    ),
    isBare ? element("span", { className: ["vh"] }, name) : name,
  );
}

function verdictTone(verdict: Attribution | Substance): Tone {
  return isAttribution(verdict) ? attributionTone(verdict) : substanceTone(verdict);
}

function isAttribution(verdict: Attribution | Substance): verdict is Attribution {
  return Object.hasOwn(attributions, verdict);
}
