import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { rank } from "#matching/choose/propose.ts";
import { GOALS } from "#schema/closed-lists.ts";
import { isSupportDesk } from "#matching/offer/candidate.ts";
import { needs } from "../support/needs.ts";
import { openMatching, rankProfiles, type OpenedMatching } from "../judge/matching/rank-profiles.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Judged personas are kept outside the repository; without them their promises are not tried. */
const judged = join(root, "../shared/data/matching");

interface Persona {
  id: string;
  split: string;
  profile: unknown;
  grades: Record<string, number>;
  never: number[];
  neverReasons: Record<string, string[]>;
}
type Metrics = (item: Persona, rows: number[]) => Record<"nDCG@5" | "nDCG@10", number>;

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe("the matching over the committed content", () => {
  let matching: OpenedMatching;
  beforeAll(async () => {
    matching = await openMatching(join(root, "content"), "2026-04-15");
  });

  it("proposes no more of the old to the young: few activities for 50 and over reach somebody under 65", () => {
    const { candidates, ask } = matching;
    const minAge = new Map(candidates.map((one) => [one.slug, one.minAge ?? one.usualAge?.[0] ?? 0]));
    const fives = ["mensen", "bewegen", "leren", "rust", "betekenis"].flatMap((goal) =>
      [22, 45].flatMap((ageYears) =>
        rank(candidates, ask({ goals: [goal], ageYears, languages: ["nl"] }), 5),
      ),
    );
    expect(fives.length).toBeGreaterThan(40);
    expect(fives.filter(({ candidate }) => (minAge.get(candidate.slug) ?? 0) >= 50)).toEqual([]);
  });

  it("proposes a desk for debts or letters to who asks for help, and to nobody who asks for coffee", () => {
    const { candidates, ask } = matching;
    const desks = (answers: object) =>
      rank(candidates, ask({ languages: ["nl"], ...answers }), candidates.length)
        .map(({ candidate }) => candidate)
        .filter(isSupportDesk);
    for (const goal of GOALS.filter((one) => one !== "praktisch"))
      expect(desks({ goals: [goal], interests: ["koffie", "handwerk"] })).toEqual([]);
    expect(desks({ goals: ["praktisch"] }).length).toBeGreaterThan(3);
    expect(desks({ text: "ik snap de brieven van de gemeente niet" }).length).toBeGreaterThan(3);
  });

  it("reads a wish in own words: typing errors, compounds and meanings lead to the same", () => {
    const { candidates, ask } = matching;
    const first = (text: string) => rank(candidates, ask({ text }), 3).map(({ candidate }) => candidate.slug);
    expect(first("biljrten")).toEqual(first("biljarten"));
    expect(first("iets met dieren").length).toBe(3);
    for (const slug of first("iets met dieren"))
      expect(candidates.find((one) => one.slug === slug)?.tags).toHaveProperty("dieren");
  });
});

const needsJudges = needs(existsSync(judged), "the judged personas do not lie beside the repository");

describe("the thirty development personas", needsJudges, () => {
  let personas: Persona[];
  let metrics: Metrics;
  let rowOf: Map<string, number>;
  let rows: Map<string, number[]>;
  let categories: Map<string, string[]>;
  let slugs: Record<string, string[]>;
  let scores: Record<"nDCG@5" | "nDCG@10", number>[];

  beforeAll(async () => {
    const matching = await openMatching(join(root, "content"), "2026-04-15");
    const file = JSON.parse(readFileSync(join(judged, "personas.json"), "utf8")) as { personas: Persona[] };
    personas = file.personas.filter(({ split }) => split === "dev");
    ({ metrics } = (await import(pathToFileURL(join(judged, "evaluate.mjs")).href)) as {
      metrics: Metrics;
    });
    const { activities } = matching.catalog;
    rowOf = new Map(
      activities.map(({ slug, sources }) => [slug, sources[0]?.kind === "sheet" ? sources[0].row : -1]),
    );
    const categoryOf = new Map(activities.map(({ slug, category }) => [slug, category]));
    slugs = rankProfiles(matching, personas);
    rows = new Map(personas.map(({ id }) => [id, slugs[id]!.map((slug) => rowOf.get(slug)!)]));
    categories = new Map(
      personas.map(({ id }) => [id, slugs[id]!.slice(0, 5).map((slug) => categoryOf.get(slug)!)]),
    );
    scores = personas.map((persona) => metrics(persona, rows.get(persona.id)!));
  });

  it("are given what their judges would propose", () => {
    expect(personas).toHaveLength(30);
    expect(mean(scores.map((one) => one["nDCG@5"]))).toBeGreaterThanOrEqual(0.79);
    expect(mean(scores.map((one) => one["nDCG@10"]))).toBeGreaterThanOrEqual(0.775);
  });

  it("are served nearly as well where nobody has read yet whom the activities suit", async () => {
    const unread = await openMatching(join(root, "content"), "2026-04-15", { unconfirmed: true });
    const ranked = rankProfiles(unread, personas);
    const found = personas.map((persona) =>
      metrics(
        persona,
        ranked[persona.id]!.map((slug) => rowOf.get(slug)!),
      ),
    );
    expect(mean(found.map((one) => one["nDCG@5"]))).toBeGreaterThanOrEqual(0.77);
    expect(mean(found.map((one) => one["nDCG@10"]))).toBeGreaterThanOrEqual(0.735);
  });

  it("are never given what they cannot do", () => {
    const broken = personas.flatMap(({ id, neverReasons }) =>
      rows
        .get(id)!
        .slice(0, 10)
        .flatMap((row) => neverReasons[row] ?? []),
    );
    expect(broken).toEqual([]);
  });

  it("see two kinds of activity in their first five, and hardly ever the same as everybody", () => {
    const varied = [...categories.values()].filter((five) => new Set(five).size > 1);
    expect(varied.length / personas.length).toBeGreaterThanOrEqual(0.95);
    const shown = new Map<string, number>();
    for (const slug of personas.flatMap(({ id }) => slugs[id]!.slice(0, 5)))
      shown.set(slug, (shown.get(slug) ?? 0) + 1);
    expect(Math.max(...shown.values()) / personas.length).toBeLessThanOrEqual(0.2);
  });
});
