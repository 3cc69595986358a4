/** The field that people do not see and programs fill in. */
export const TRAP_FIELD = "bijnaam";

/** What a form carries to show where it comes from: read by the gate, of no use to anybody else. */
export const GATE_MARKS = ["key", "stamp", "som", TRAP_FIELD] as const;
/** What it was made from or for, and "I have looked": of one sending, not of what is filled in. */
export const VERSION_MARKS = ["base", "version", "slug", "link", "zeker"] as const;

/** The only field of ours that a file may stand in. */
export const FILE_FIELD = "blad";
