import { z } from "zod";
import { categoryKey } from "./category.ts";
import { GOALS } from "./closed-lists.ts";
import { localDate, slug } from "./identifiers.ts";

/** Who a group is meant for. A closed group is only for the people it names. */
const audienceGroup = z.strictObject({
  key: slug,
  label: z.string(),
  closed: z.boolean().describe("true: alleen voor deze mensen"),
  usualAge: z
    .tuple([z.int().min(0), z.int().max(120)])
    .optional()
    .describe("De leeftijd die deze mensen meestal hebben; helpt bij het vergelijken, is nooit een grens"),
  words: z.array(z.string()).describe("Woorden waaraan de import de groep herkent"),
});
export const audienceGroups = z.array(audienceGroup);
export type AudienceGroup = z.infer<typeof audienceGroup>;

const interest = z.strictObject({
  key: slug,
  label: z.string(),
  liking: z
    .string()
    .max(60)
    .optional()
    .describe("Wat er achter 'omdat u graag' komt: wandelt, een spel speelt"),
  related: z
    .array(slug)
    .optional()
    .describe("Interesses die in de buurt komen: telt mee als er niets precies past"),
  kind: categoryKey.optional().describe("Waar het meestal staat, als niemand de categorie zei"),
  serves: z
    .partialRecord(z.enum(GOALS), z.int().min(1).max(3))
    .optional()
    .describe("Welke wensen iets meestal dient dat hierom draait, zolang niemand het nakeek"),
  words: z
    .array(z.string())
    .describe(
      "Woorden waaraan de import de interesse herkent; een * voor of achter is de rest van het woord",
    ),
});
export const interests = z.array(interest);
export type Interest = z.infer<typeof interest>;

/** The three regions over which the Dutch school holidays are spread. */
export const schoolRegion = z.enum(["noord", "midden", "zuid"]);
export type SchoolRegion = z.infer<typeof schoolRegion>;

const schoolHoliday = z.strictObject({
  name: z.string(),
  regions: z.array(schoolRegion),
  from: localDate,
  until: localDate.describe("Laatste vrije dag"),
});
export const schoolHolidays = z.strictObject({ source: z.string(), holidays: z.array(schoolHoliday) });
export type SchoolHoliday = z.infer<typeof schoolHoliday>;

const word = z.string().regex(/\p{L}/u, "minstens één letter").max(60);

const concept = z.strictObject({
  key: slug,
  label: word.describe("Zo noemen wij het tegen een bezoeker"),
  words: z.array(word).describe("Woorden en uitdrukkingen die precies hetzelfde betekenen"),
  qualifier: z.boolean().optional().describe("true: zegt voor wie, wanneer of waar, niet wat"),
  ages: z
    .tuple([z.int().min(0).max(99), z.int().min(0).max(99)])
    .optional()
    .describe("Leeftijden die het woord bedoelt, zoals 50 tot en met 99 bij ouderen"),
});

/** What search, import and matching know about Dutch words. A higher `version` asks for a new index. */
export const searchVocabulary = z
  .strictObject({
    version: z.int().min(1),
    concepts: z.array(concept).max(1296),
    broader: z
      .record(word, z.array(word))
      .describe("Smal woord: de ruimere woorden waaronder het ook gevonden wordt"),
    related: z
      .record(slug, z.array(slug))
      .describe("Sleutel van een begrip: wat ook kan helpen als er weinig is"),
    oneWay: z.record(word, slug).describe("Wat iemand typt: de sleutel van het begrip dat hem helpt"),
    verbs: z.array(word).describe("De ik-vorm van werkwoorden"),
    irregular: z.record(word, z.array(word)).describe("Grondwoord: vormen die geen regel geeft"),
    parts: z.array(word).describe("Delen waaruit samenstellingen bestaan"),
    whole: z.array(word).describe("Lijkt een samenstelling, is het niet"),
    generic: z.array(word).describe("Zegt de vorm, niet de inhoud"),
    stopWords: z.array(word).describe("Zegt alleen niets"),
  })
  .superRefine((vocabulary, context) => {
    const keys = vocabulary.concepts.map((entry) => entry.key);
    for (const [typed, key] of Object.entries(vocabulary.oneWay)) {
      if (keys.includes(key)) continue;
      context.addIssue({
        code: "custom",
        path: ["oneWay", typed],
        message: `er is geen begrip met sleutel ${key}`,
      });
    }
    for (const [key, others] of Object.entries(vocabulary.related)) {
      const unknown = [key, ...others].filter((other) => !keys.includes(other));
      if (unknown.length === 0) continue;
      const message = `er is geen begrip met sleutel ${unknown.join(", ")}`;
      context.addIssue({ code: "custom", path: ["related", key], message });
    }
    keys.forEach((key, i) => {
      if (keys.indexOf(key) === i) return;
      context.addIssue({
        code: "custom",
        path: ["concepts", i, "key"],
        message: `sleutel ${key} komt twee keer voor`,
      });
    });
  });
export type SearchVocabulary = z.infer<typeof searchVocabulary>;
