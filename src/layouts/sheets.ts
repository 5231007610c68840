import claim from "../styles/sheets/claim.css?url";
import core from "../styles/sheets/core.css?url";
import front from "../styles/sheets/front.css?url";
import people from "../styles/sheets/people.css?url";
import positions from "../styles/sheets/positions.css?url";
import search from "../styles/sheets/search.css?url";
import sources from "../styles/sheets/sources.css?url";
import text from "../styles/sheets/text.css?url";
import timeline from "../styles/sheets/timeline.css?url";
import wordings from "../styles/sheets/wordings.css?url";

/**
 * The address of the one sheet that each kind of page needs: what all pages share and its own parts in one file, so that
 * a page is readable after two requests.
 */
export const sheets = { claim, core, front, people, positions, search, sources, text, timeline, wordings } as const;
export type Sheet = keyof typeof sheets;
