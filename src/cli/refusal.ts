/** Why a command does not do what it was asked, in words for whoever called it. */
export class Refusal extends Error {}
