import { z } from "zod";
import { GOALS, LIFE_MOMENTS, PARTS } from "./closed-lists.ts";
import { slug } from "./identifiers.ts";

/** A moment that depends on the day of whoever asks. */
const timeWord = z.strictObject({
  in: z.int().min(0).max(13).optional().describe("Over zoveel dagen; vandaag als het er niet staat"),
  part: z.enum(["ochtend", "middag", "avond", "nu"]).optional().describe("Welk deel van de dag"),
  weekend: z.int().min(0).max(2).optional().describe("Het weekend van deze week is 0, het volgende 1"),
});
export type TimeWord = z.infer<typeof timeWord>;

const said = z.string().regex(/\p{L}/u, "minstens één letter").max(60);
const values = z.record(z.string(), z.array(slug));

/** What an activity has to be or serve. Of each list one is enough, and the more lists fit the better. */
const served = z.strictObject({
  moments: z.array(z.enum(LIFE_MOMENTS)).optional().describe("Voor welk moment in een leven"),
  goals: z.array(z.enum(GOALS)).optional().describe("Welke wens het dient"),
  interests: z.array(slug).optional().describe("Waar het om draait (vocabulary/interests.json)"),
  groups: z.array(slug).optional().describe("Voor wie het is (vocabulary/groups.json)"),
  facets: values.optional().describe("Waarden van een filter, zoals place: thuis"),
  ages: z.tuple([z.int(), z.int()]).optional().describe("Waarvan de leeftijden vooral hierin liggen"),
  words: z.array(said).optional().describe("Woorden van deze gids die erop slaan"),
});
export type Serving = z.infer<typeof served>;

const spoken = z.array(said).optional();

const situation = z.strictObject({
  key: slug,
  label: said.describe("Zo noemen wij het tegen een bezoeker"),
  words: z
    .strictObject({ nl: spoken, en: spoken, tr: spoken, ar: spoken, pl: spoken, uk: spoken })
    .describe("Wat iemand typt, per taal. Een * staat voor de rest van een woord"),
  concept: slug.optional().describe("Hetzelfde als dit begrip uit vocabulary/synonyms.json"),
  filters: values.optional().describe("Wordt een filter dat de bezoeker ziet en weg kan halen"),
  when: timeWord.optional().describe("Een moment dat afhangt van de dag waarop iemand zoekt"),
  keeps: z.boolean().optional().describe("true: de woorden worden naast het filter ook gewoon gezocht"),
  leads: z.boolean().optional().describe("true: gaat ook voor als de gids zelf zo'n woord heeft"),
  alone: z.boolean().optional().describe("true: telt niet naast iets anders dat gevraagd wordt"),
  finds: served.optional().describe("Wat hierbij past"),
  also: served.optional().describe("Wat hierbij ook kan helpen; telt minder"),
  parts: z.array(z.enum(PARTS)).optional().describe("Alleen wie zo meedoet, zoals helping"),
});
type Situation = z.infer<typeof situation>;

/** A situation as the index carries it: its words in one list per use. */
export interface KnownSituation {
  key: string;
  label: string;
  /** Dutch, which typing errors may be corrected to; and the other languages. */
  words: string[];
  foreign: string[];
  concept?: string;
  filters?: Record<string, string[]>;
  when?: TimeWord;
  keeps?: boolean;
  leads?: boolean;
  alone?: boolean;
  finds?: Serving;
  also?: Serving;
  parts?: string[];
}

/** Everyday situations and needs as people say them, with what helps. Read for the search box and for own words. */
export const situations = z
  .strictObject({
    fillers: z.array(said).describe("Woorden die in een zin niets vragen"),
    ordinary: z.array(said).describe("Gewone woorden: nooit een tikfout van een ander woord"),
    situations: z.array(situation).max(1296),
  })
  .superRefine(({ situations: list }, context) => {
    const seen = new Map<string, string>();
    list.forEach((one, i) => {
      const complain = (message: string) =>
        context.addIssue({ code: "custom", path: ["situations", i, "key"], message });
      if (list.findIndex(({ key }) => key === one.key) !== i)
        complain(`sleutel ${one.key} komt twee keer voor`);
      if (!one.concept && !one.filters && !one.when && !one.finds) complain("zegt niet wat erbij past");
      for (const word of Object.values(one.words).flatMap((words) => words ?? [])) {
        const other = seen.get(word.toLowerCase());
        if (other !== undefined && other !== one.key) complain(`‘${word}’ staat ook bij ${other}`);
        seen.set(word.toLowerCase(), one.key);
      }
    });
  });
type Situations = z.infer<typeof situations>;

/** As search reads them. */
export const knownSituations = ({ situations: list }: Pick<Situations, "situations">): KnownSituation[] =>
  list.map(({ words: { nl = [], ...others }, ...rest }: Situation) => ({
    ...rest,
    words: nl,
    foreign: Object.values(others).flatMap((words) => words ?? []),
  }));
