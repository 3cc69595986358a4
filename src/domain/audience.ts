import type { Audience } from "#schema/audience.ts";

/** An age limit that nobody gave is no limit. Both ends count: "18-30" is open to someone of 30. */
export const isOpenToAge = (audience: Audience, age: number): boolean =>
  age >= (audience.minAge ?? 0) && age <= (audience.maxAge ?? Infinity);
