import type { Collection } from "../collections.ts";
import type { DateFault } from "../date.ts";
import type { DateRange } from "../date-range.ts";
import type { Field } from "../schema/field-at.ts";
import type { AddressFault } from "../schema/web-address.ts";

/** What a key belongs to: a collection, the site, or a part such as a hop of a chain. */
export type Owner = Collection | "site" | string;

/** What stands where something else belongs. `colon`: keys that were meant as text; `brackets`: a list that was. */
export type FoundKind = "nothing" | "text" | "quoted" | "yes" | "no" | "list" | "brackets" | "keys" | "colon";

/** Rules about keys and single values: what the schemas refuse. */
export interface SchemaFacts {
  "unknown-key": {
    readonly key: string;
    readonly owner: Owner;
    readonly suggestion: string | undefined;
    /** Whether a program that reads YAML 1.1 has made this key of the one that is suggested. */
    readonly isBoolean: boolean;
    /** A key beside it in which this key would be right. */
    readonly within: string | undefined;
  };
  "missing-key": { readonly key: string; readonly owner: Owner };
  "wrong-type": {
    readonly key: string;
    /** Whether it is about an item of the list that the key holds. */
    readonly isItem: boolean;
    readonly expected: Field;
    readonly found: FoundKind;
    /** The text that was found, where it is one. */
    readonly written: string;
  };
  "unknown-value": {
    readonly key: string;
    /** Empty where nothing is written, undefined where a list or keys are. */
    readonly value: string | undefined;
    readonly allowed: readonly string[];
    readonly suggestion: string | undefined;
  };
  "empty-text": { readonly key: string; readonly isItem: boolean; readonly expected: Field };
  "too-long": { readonly key: string; readonly length: number; readonly longest: number };
  "wrong-count": {
    readonly key: string;
    readonly least: number | undefined;
    readonly most: number | undefined;
    readonly isOptional: boolean;
  };
  "long-quotation": { readonly words: number; readonly most: number };
  "invalid-date": {
    readonly key: string;
    readonly value: string;
    readonly fault: DateFault | "range";
    /** The two dates, where one text names two; each is undefined where it is not sure. */
    readonly range: DateRange | undefined;
    /** The key beside it that takes the last of two dates. */
    readonly endKey: string | undefined;
  };
  "time-needed": { readonly value: string };
  "invalid-id": { readonly value: string; readonly suggestion: string | undefined };
  "invalid-address": { readonly value: string; readonly fault: AddressFault };
  "odd-address": { readonly value: string; readonly oddity: "signs" | "marked-words"; readonly written: string };
  "invalid-language": { readonly value: string };
  "invalid-origin": { readonly value: string };
  "invalid-time-zone": { readonly value: string };
  "invalid-email": { readonly value: string };
  "not-a-number": { readonly value: string };
}
