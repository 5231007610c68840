import type { Addresses } from "./addresses.ts";
import type { Dossier } from "./dossier.ts";
import type { Finding } from "./finding.ts";

/** One checked state of the content, as pages and outputs see it. */
export interface Edition {
  readonly dossier: Dossier;
  readonly addresses: Addresses;
  /** What the check has found: warnings, since errors stop an edition. */
  readonly findings: readonly Finding[];
}
