/** Rules about files. */
export type FileFacts = Record<never, never>;
