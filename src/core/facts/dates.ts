/** Rules about dates that cannot both be right. */
export interface DateFacts {
  "early-end": { readonly end: string; readonly ends: string; readonly beginning: string; readonly begins: string };
  "undated-source": { readonly fault: "both" | "neither" };
  "late-publication": { readonly published: string; readonly accessed: string };
  "late-hop": { readonly date: string; readonly other: string; readonly by: string | undefined };
  "early-verdict": { readonly verdict: string; readonly said: string };
  "late-words": { readonly words: string; readonly source: string; readonly date: string; readonly isCapture: boolean };
  "early-reply": {
    readonly as: "answers" | "supersedes";
    readonly claim: string;
    readonly own: string;
    readonly other: string;
  };
  "correction-order": { readonly date: string; readonly above: string };
  "future-date": {
    /** The key with the keys above it, `verdict.on`; undefined for a line of the record. */
    readonly key: string | undefined;
    readonly date: string;
    readonly today: string;
    /** Whether it is the date in the address of a capture. */
    readonly isCapture: boolean;
  };
  "early-correction": { readonly date: string; readonly key: string; readonly since: string };
}
