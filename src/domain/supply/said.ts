import type { SUPPLY_SWITCHES } from "#schema/closed-lists.ts";

export type SupplySwitch = (typeof SUPPLY_SWITCHES)[number];

/** What is known of a question: unknown is neither of the other two, and is counted apart. */
export type Said = "yes" | "no" | "unknown";
