/** The closed word lists of the content, each word with what it means to an editor. Lists and schemas derive from them. */

export const claimKinds = {
  statement: "a plain statement of fact",
  "reported-speech": "says that somebody said something",
  denial: "says that something is not so",
  position: "says what somebody wants or refuses",
  forecast: "says what will happen",
  commentary: "the author's own reading",
} as const;
export type ClaimKind = keyof typeof claimKinds;

export const attributions = {
  exact: "They said it, in these words or their plain equivalent.",
  fair: "They said it in substance; the wording is somebody else's.",
  overstated: "They said less, or something milder or narrower.",
  misattributed: "Somebody else said it.",
  unsupported: "We found no sign that they said it.",
  asserted: "The text says that they said it, and nothing that we found settles it.",
  "not-applicable": "It speaks for itself: whether others said so is not judged here.",
} as const;
export type Attribution = keyof typeof attributions;

export const substances = {
  accurate: "It is so.",
  "lacks-context": "It is so, and something is left out that changes the picture.",
  misleading: "Parts are so; the whole gives a wrong picture.",
  inaccurate: "It is not so.",
  unproven: "It could be known, and the evidence we found does not settle it.",
  "not-checkable": "Opinion, intention or forecast: no evidence could settle it.",
} as const;
export type Substance = keyof typeof substances;

export const acts = {
  said: "spoke the words",
  wrote: "wrote them",
  told: "told them to somebody, who is named in `to`",
  implied: "did not say it outright",
  showed: "showed it in a picture or film",
} as const;
export type Act = keyof typeof acts;

export const links = {
  credits: "the one before names this one as the speaker",
  "known-through": "the one before does not name this one; we know by other means that it comes from here",
  "derived-from": "the one before is made from this without naming it: rewritten, translated, copied",
} as const;
export type Link = keyof typeof links;

export const hopStatuses = {
  "on-record": "quoted directly by a recording, a transcript or a first-hand account",
  reported: "relayed or paraphrased by a source",
  asserted: "only the next one in the chain says so",
  denied: "the person denies it",
  misattributed: "the text names the wrong person; `instead` names the right one",
  unsupported: "nothing was found that shows it",
} as const;
export type HopStatus = keyof typeof hopStatuses;

export const bearings = {
  supports: "speaks for the claim",
  contradicts: "speaks against it",
  limits: "shows where it holds and where it does not",
  context: "helps to understand it and proves nothing either way",
} as const;
export type Bearing = keyof typeof bearings;

export const relationKinds = {
  contradicts: "both cannot be so",
  supports: "makes the other more likely",
  repeats: "says the same again",
  narrows: "says the same of less",
  answers: "was said in reply",
  supersedes: "takes the other's place",
} as const;
export type RelationKind = keyof typeof relationKinds;

export const stances = {
  for: "for it, or yes",
  against: "against it, or no",
  conditional: "only if something else holds",
  open: "spoke, and left it open",
  silent: "was asked, and did not answer",
} as const;
export type Stance = keyof typeof stances;

export const correctionKinds = {
  correction: "something was wrong",
  clarification: "something was easily misread",
  update: "something new is known",
  withdrawal: "we no longer stand by it",
} as const;
export type CorrectionKind = keyof typeof correctionKinds;

export const withdrawalKinds = {
  corrected: "the outlet changed it and says so",
  withdrawn: "the outlet took it back",
  deleted: "it is gone, and the outlet did not say why",
  clarified: "the outlet said how it was meant",
} as const;
export type WithdrawalKind = keyof typeof withdrawalKinds;

export const manners = {
  verbatim: "the words as they were spoken or written",
  translated: "put into another language from the original",
  retranslated: "put into this language from a translation",
  paraphrase: "told in other words; nothing is quoted",
} as const;
export type Manner = keyof typeof manners;

export const sourceKinds = {
  report: "a news report or article",
  transcript: "a transcript of what was said",
  recording: "a recording of it",
  statement: "an official statement",
  document: "a document, law or study",
  post: "a post on a network or blog",
  book: "a book",
  newspaper: "a printed newspaper or magazine",
  broadcast: "a radio or television broadcast",
  archive: "a paper in an archive",
  image: "a picture",
} as const;
export type SourceKind = keyof typeof sourceKinds;

export const personKinds = {
  person: "a human being",
  organisation: "an organisation, office or state body",
  outlet: "a news outlet or agency",
  group: "several people who are not named one by one",
  unnamed: "somebody whom the text does not name",
  saying: "a saying or proverb without an author",
} as const;
export type PersonKind = keyof typeof personKinds;

export const weights = {
  key: "the story cannot be told without it",
  context: "helps to understand",
} as const;
export type Weight = keyof typeof weights;

export const recordKeeping = {
  none: "the site is published without one, and nothing shows what has been changed since",
} as const;

/** The words of a list as the tuple that zod wants. */
export function choices<Word extends string>(list: Readonly<Record<Word, string>>): readonly [Word, ...Word[]] {
  return Object.keys(list) as [Word, ...Word[]];
}

/** A description that lists the words with their meanings. */
export function explained(opening: string, list: Readonly<Record<string, string>>): string {
  return `${opening} ${Object.entries(list)
    .map(([word, meaning]) => `${word}: ${meaning.replace(/\.$/, "")}`)
    .join("; ")}.`;
}
