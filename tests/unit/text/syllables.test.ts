import { describe, expect, it } from "vitest";
import { syllablesOf } from "#text/syllables.ts";

/** Counted by hand, by the hyphens a Dutch dictionary sets. */
const BY_HAND: Record<number, string> = {
  1: "de u thee werk fiets nieuw leeuw ruw huis mooi fraai groei team coach quiz",
  2: "koffie samen buren mooie groeien praten yoga baby hobby cadeau bouwen duwen online toilet training website station e-bike",
  3: "huiskamer radio museum muzikaal piano vrijwillig ideeën welzijnscoach cliënten creatief aquarel reünie",
  4: "vrijwilliger informatie bibliotheek begeleiding Oekraïense",
  5: "activiteiten vrijwilligerswerk",
};

describe("syllables of a word", () => {
  const counted = Object.entries(BY_HAND).flatMap(([count, words]) =>
    words.split(" ").map((word) => [word, Number(count)] as const),
  );
  it.each(counted)("of “%s” are %i", (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
  it.each([
    ["idee", 2],
    ["auto", 2],
    ["café", 2],
    ["e-mail", 2],
    ["NT2", 3],
    ["3D-printer", 4],
    ["VOG", 3],
    ["18", 2],
    ["bijv.", 1],
    ["", 1],
  ])("of “%s” are %i, which rules of hyphenation get wrong", (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});
