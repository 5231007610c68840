import type { SourceKind } from "../../dossier/schema/vocabulary.ts";
import { type Thing, typesOf } from "./linked-data.ts";
import type { PageSigns } from "./page-signs.ts";

/** What the types of schema.org are among our kinds. What may be several of ours (CreativeWork, WebPage) is not among them. */
const TYPES: Readonly<Record<string, SourceKind>> = {
  NewsArticle: "report",
  ReportageNewsArticle: "report",
  AnalysisNewsArticle: "report",
  BackgroundNewsArticle: "report",
  OpinionNewsArticle: "report",
  ReviewNewsArticle: "report",
  LiveBlogPosting: "report",
  Article: "report",
  ClaimReview: "report",
  BlogPosting: "post",
  SocialMediaPosting: "post",
  DiscussionForumPosting: "post",
  PressRelease: "statement",
  SpecialAnnouncement: "statement",
  ScholarlyArticle: "document",
  MedicalScholarlyArticle: "document",
  Report: "document",
  Legislation: "document",
  Thesis: "document",
  Book: "book",
  VideoObject: "recording",
  AudioObject: "recording",
  PodcastEpisode: "recording",
  RadioEpisode: "broadcast",
  TVEpisode: "broadcast",
  Photograph: "image",
  ImageObject: "image",
};

/** Hosts on which everything is of one kind. */
const HOSTS: readonly (readonly [RegExp, SourceKind])[] = [
  [/(?:^|\.)(?:x|twitter|facebook|instagram|threads|truthsocial|vk)\.(?:com|net)$/, "post"],
  [/(?:^|\.)(?:t\.me|bsky\.app|mastodon\.social|ok\.ru|vk\.ru)$/, "post"],
  [/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|rumble\.com|dailymotion\.com|soundcloud\.com)$/, "recording"],
];

const OPEN_GRAPH: readonly (readonly [RegExp, SourceKind])[] = [
  [/^article$/i, "report"],
  [/^book$/i, "book"],
  [/^(?:video|music)(?:\.|$)/i, "recording"],
];

/** What a page says that it is; undefined where it does not, or says nothing that is one of ours. */
export function kindOf({ metas }: PageSigns, thing: Thing | undefined, address: string): SourceKind | undefined {
  const { hostname } = new URL(address);
  const byHost = HOSTS.find(([host]) => host.test(hostname))?.[1];
  const byType = (thing ? typesOf(thing) : [])
    .map((type) => (Object.hasOwn(TYPES, type) ? TYPES[type] : undefined))
    .find((kind) => kind !== undefined);
  const [openGraph = ""] = metas.get("og:type") ?? [];
  const byPaper = metas.has("citation_doi") || metas.has("citation_journal_title") ? "document" : undefined;
  return byHost ?? byType ?? byPaper ?? OPEN_GRAPH.find(([type]) => type.test(openGraph.trim()))?.[1];
}
