import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** More than one article that opens the front page. Each is told of another. */
export const secondLead = rule({
  name: "second-lead",
  severity: "error",
  find({ entries }, report) {
    const leads = [...entries.articles.values()].filter(({ data }) => data.lead === true);
    for (const lead of leads) {
      const other = leads.find((candidate) => candidate !== lead);
      if (other) report(lead.path, placeOf(lead.document, ["lead"]), { other: other.path });
    }
  },
});
