// Made by npm run docs from messages/en.json.
import type * as Parts from "./message-parts.ts";

/** What each message is to be given, by its key. */
export interface MessageValues {
  readonly "date.about": { readonly date: Parts.Words };
  readonly "date.uncertain": { readonly date: Parts.Words };
  readonly "date.uncertainWithin": { readonly date: Parts.Words };
  readonly "date.century": { readonly number: number };
  readonly "date.decade": { readonly year: Parts.Words };
  readonly "date.orLater": { readonly date: Parts.Words };
  readonly "date.orEarlier": { readonly date: Parts.Words };
  readonly "date.eitherOr": { readonly first: Parts.Words; readonly last: Parts.Words };
  readonly "date.between": { readonly first: Parts.Words; readonly last: Parts.Words };
  readonly "date.none": Parts.Nothing;
}
