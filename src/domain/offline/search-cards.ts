// A file of its own: the script that draws old pages anew needs no other address, and a browser gets a file as a whole.

/** Folder of what is searched as a whole. */
export const WHOLE_SEARCH = "/zoek";

/** `data`: the folder of a part of the guide (`guide.ts`). */
export const searchCards = (data: string): string => `${data}/kaarten.json`;
