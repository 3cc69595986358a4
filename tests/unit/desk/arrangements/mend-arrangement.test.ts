import { beforeEach, describe, expect, it } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import type { Reply, Visit } from "#desk/gate/route.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { standingArrangement } from "#domain/arrangements/arrangement-steps.ts";
import type { Activity } from "#schema/activity.ts";
import { arrangement as arrangementSchema, type Arrangement } from "#schema/prescribing/arrangement.ts";
import { testVisit } from "../../../support/test-visit.ts";

const PATH = "arrangements/almere/na-een-verlies.json";
const ONE = "/beheer/arrangementen/:municipality/:slug";
const params = { municipality: "almere", slug: "na-een-verlies" };
let visit: Visit;
let published = 0;

beforeEach(async () => {
  published = 0;
  visit = await testVisit({ publishSoon: () => published++, params });
});

const now = () => arrangementSchema.parse(currentContent(visit.intake, PATH));
const slugs = () => now().activities.map(({ activity }) => activity);
/** An activity as somebody decided a moment ago. */
function decide(slug: string, change: Partial<Activity>): void {
  const path = `activities/almere/${slug}.json`;
  queuePublication(visit.intake, [{ path, value: { ...currentContent(visit.intake, path), ...change } }], {
    actor: "test",
  });
}
async function go(method: "GET" | "POST", path: string, given: Partial<Visit> = {}): Promise<Reply> {
  const route = ROUTES.find((one) => one.method === method && one.path === path);
  if (!route) throw new Error(`no route ${method} ${path}`);
  return route.run({ ...visit, ...given });
}
async function page(query = "") {
  const reply = await go("GET", ONE, { query: new URLSearchParams(query) });
  if (!("view" in reply) || reply.view.name !== "arrangement") throw new Error("no such page");
  return reply.view;
}
async function tap(part: string, fields: Record<string, string> = {}) {
  const form = new URLSearchParams({ base: (await page()).base, ...fields });
  return go("POST", `${ONE}/${part}`, { form });
}

describe("an editor whose bundle lost an activity", () => {
  it("reads in the queue and on the board in how many bundles, and nothing while all is well", async () => {
    const troubled = async (path: string) => {
      const reply = await go("GET", path);
      if (!("view" in reply)) return undefined;
      const said = reply.view.name === "queue" ? reply.view.side : reply.view;
      return "troubled" in said ? said.troubled : undefined;
    };
    const all = async () => [
      await troubled("/beheer"),
      await troubled("/beheer/aanbod"),
      await troubled("/beheer/bellijst"),
    ];
    expect(await all()).toEqual([0, 0, 0]);
    decide("wandelen-voor-wie-rouwt", { status: "ended" });
    expect(await all()).toEqual([1, 1, 1]);
    // It stands in two of them.
    decide("samen-eten-op-maandag", { availability: { state: "full", changedOn: "2026-09-01" } });
    expect(await all()).toEqual([2, 2, 2]);
  });

  it("sees what became of it and what may take its place, of the same moment first", async () => {
    decide("wandelen-voor-wie-rouwt", { status: "ended" });
    const { troubles, bundle } = await page();
    expect(troubles.map(({ at }) => bundle?.steps[at]?.activity)).toEqual(["wandelen-voor-wie-rouwt"]);
    const [first] = troubles[0]?.proposals ?? [];
    expect(first?.reasons[0]).toEqual({ by: "moment", moment: "loss" });
    expect(slugs()).not.toContain(first?.entry.slug);
  });

  it("takes a proposal in one tap, where the other stood, with sentences of its own fields", async () => {
    decide("wandelen-voor-wie-rouwt", { status: "ended" });
    const [first] = (await page()).troubles[0]?.proposals ?? [];
    const by = first?.entry.slug ?? "";
    const before = now();
    const reply = await tap("vervangen", { uit: "wandelen-voor-wie-rouwt", in: by });
    expect(reply).toEqual({ redirect: "/beheer/arrangementen/almere/na-een-verlies?klaar=vervangen" });
    expect(slugs()).toEqual(
      before.activities.map(({ activity }) => (activity === "wandelen-voor-wie-rouwt" ? by : activity)),
    );
    expect(now().activities[1]?.why).toBe("Ook dit past bij: na een overlijden.");
    expect([published, (await page()).troubles]).toEqual([1, []]);
  });

  it("can put nothing in its place that is not proposed now", async () => {
    decide("wandelen-voor-wie-rouwt", { status: "ended" });
    const before = slugs();
    for (const fields of [
      { uit: "wandelen-voor-wie-rouwt", in: "adem-ontspan" },
      { uit: "rouwgroep-verder-met-verlies", in: "jong-rouw" },
      { uit: "niets", in: "niets" },
    ])
      expect(await tap("vervangen", fields)).toMatchObject({ status: 409 });
    expect([slugs(), published]).toEqual([before, 0]);
  });

  it("is told when somebody was quicker, and nothing is lost", async () => {
    const { base } = await page();
    await tap("nagekeken");
    expect(now().checkedOn).toBe(visit.today);
    const reply = await go("POST", `${ONE}/stoppen`, { form: new URLSearchParams({ base }) });
    expect(reply).toMatchObject({ status: 409, view: { notice: { title: "Iemand anders was u voor." } } });
    expect(now().status).toBe("published");
  });

  it("stops a bundle and begins it again; stopped it has nothing to repair and is not offered", async () => {
    decide("wandelen-voor-wie-rouwt", { status: "ended" });
    await tap("stoppen");
    expect([now().status, (await page()).troubles]).toEqual(["ended", []]);
    expect((await page()).bundle?.isOffered).toBe(false);
    await tap("weer");
    expect(now().status).toBe("published");
  });
});

describe("the seven bundles of Almere", () => {
  it("hold one for each theme, each with at least three kinds of activities that can be found", () => {
    const { catalog } = visit.guide;
    const entries = new Map(catalog.activities.map((entry) => [entry.slug, entry]));
    const bundles = catalog.arrangements.map((one) =>
      standingArrangement(one, (slug) => entries.get(slug), visit.today),
    );
    expect(new Set(bundles.map(({ arrangement }) => arrangement.theme)).size).toBe(7);
    for (const { arrangement, living, steps, isOffered } of bundles) {
      expect([arrangement.slug, isOffered, living.length]).toEqual([arrangement.slug, true, steps.length]);
      expect(new Set(living.map(({ entry }) => entry.category)).size, arrangement.slug).toBeGreaterThan(2);
    }
  });
  it("never tell somebody to walk in where one has to sign up, nor the other way round", () => {
    const entries = new Map(visit.guide.catalog.activities.map((entry) => [entry.slug, entry]));
    const wrong = visit.guide.catalog.arrangements.flatMap(
      ({ slug, activities }: Arrangement & { slug: string }) =>
        activities.flatMap(({ activity, firstStep }) => {
          const needed = entries.get(activity)?.signUp.needed;
          const saysFree = /[Aa]anmelden hoeft niet/.test(firstStep);
          const saysSignUp = /op te geven|[Gg]eef u op/.test(firstStep);
          return (saysFree && needed !== false) || (saysSignUp && needed === false)
            ? [`${slug}: ${activity}`]
            : [];
        }),
    );
    expect(wrong).toEqual([]);
  });
});
