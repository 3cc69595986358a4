import type { CategoryKey } from "#schema/category.ts";

/**
 * What a longer word ends in when it is a kind of that: "jongerenkoor" is a choir, "stijldansen" is dancing. Ends that also close
 * words of something else ("-sport" in "denksport", "-kaarten" in "kerstkaarten", "-inloop" in "formulieren-inloop") are not here.
 */
export const ENDS_OF_KINDS: Partial<Record<CategoryKey, readonly string[]>> = {
  bewegen: [
    "voetbal",
    "volleybal",
    "basketbal",
    "handbal",
    "korfbal",
    "hockey",
    "tennis",
    "judo",
    "dansen",
    "dans",
    "ballet",
    "gym",
    "gymnastiek",
    "zwemmen",
    "turnen",
    "wandelen",
    "fietsen",
    "hardlopen",
    "fitness",
    "aerobics",
    "wandeling",
    "wandeltocht",
    "fietstocht",
    "karate",
    "boksen",
    "schaatsen",
    "roeien",
    "rugby",
    "badminton",
    "atletiek",
    "meerkamp",
    "zwemles",
    "danslessen",
  ],
  koken: ["maaltijd", "koken"],
  creatief: ["koor", "orkest", "ensemble", "schilderen", "tekenen", "breien", "haken", "toneel", "concert", "musical", "theater", "knutselen", "orkesten"],
  ontmoeten: ["bingo", "bridge", "klaverjassen", "sjoelen", "soos", "rummikub"],
  natuur: ["tuinieren"],
  zingeving: ["gebed", "meditatie"],
  anders: ["spreekuur", "taalles"],
};
