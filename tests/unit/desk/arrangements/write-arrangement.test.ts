import { beforeEach, describe, expect, it } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import type { Reply, Visit } from "#desk/gate/route.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { arrangement as arrangementSchema } from "#schema/prescribing/arrangement.ts";
import { testVisit } from "../../../support/test-visit.ts";

const NEW = "/beheer/arrangementen/nieuw";
const ONE = "/beheer/arrangementen/:municipality/:slug";
const place = { municipality: "almere", slug: "na-een-verlies" };
let visit: Visit;

beforeEach(async () => {
  visit = await testVisit();
});

async function post(path: string, form: Record<string, string>, given: Partial<Visit> = {}): Promise<Reply> {
  const route = ROUTES.find((one) => one.method === "POST" && one.path === path);
  if (!route) throw new Error(`no route ${path}`);
  return route.run({ ...visit, form: new URLSearchParams(form), ...given });
}
function viewOf(reply: Reply) {
  if (!("view" in reply) || reply.view.name !== "arrangement") throw new Error("no such page");
  return { status: reply.status, ...reply.view };
}
const row = (nth: number, activity: string) => ({
  [`activity-${nth}`]: activity,
  [`why-${nth}`]: "Dit is een rustig begin.",
  [`firstStep-${nth}`]: "Loop binnen, aanmelden hoeft niet.",
});
const FORM: Record<string, string> = {
  title: "Vrij in het weekend",
  theme: "evenings",
  forWhom: "Voor wie doordeweeks geen tijd heeft.",
  why: "Eerst iets met weinig mensen, daarna een groep.",
  madeBy: "welzijn-de-buurtschakel",
  ...row(1, "Avondinloop De Kastanje"),
  ...row(2, "avondwandeling-de-velden"),
  ...row(3, "Biljarten op de avond"),
};
const NEW_PATH = "arrangements/almere/vrij-in-het-weekend.json";

describe("an editor who makes a bundle", () => {
  it("chooses activities by their name, and it is published as it was typed, checked today", async () => {
    expect(await post(NEW, FORM)).toEqual({
      redirect: "/beheer/arrangementen/almere/vrij-in-het-weekend?klaar=ja",
    });
    expect(arrangementSchema.parse(currentContent(visit.intake, NEW_PATH))).toMatchObject({
      title: "Vrij in het weekend",
      checkedOn: visit.today,
      status: "published",
      activities: [
        { activity: "avondinloop-de-kastanje" },
        { activity: "avondwandeling-de-velden" },
        { activity: "biljarten-op-de-avond" },
      ],
    });
  });
  it("hears at each field what is wrong, and keeps what was typed", async () => {
    const view = viewOf(
      await post(NEW, {
        ...FORM,
        title: "",
        theme: "zomaar",
        forWhom: "Kort",
        why: "Bel 0900 1234 voor meer, dat is een goed begin.",
        madeBy: "",
        "activity-2": "Iets wat niet bestaat",
        "activity-3": "Avondinloop De Kastanje",
        "why-3": "",
        "firstStep-1": "x".repeat(151),
      }),
    );
    expect(view.status).toBe(422);
    expect(Object.keys(view.problems).toSorted()).toEqual([
      "activity-2",
      "activity-3",
      "firstStep-1",
      "forWhom",
      "madeBy",
      "theme",
      "title",
      "why",
      "why-3",
    ]);
    expect(view.problems["forWhom"]).toBe("Nog iets te kort: 4 letters. Schrijf er minstens 20.");
    expect(view.values.steps[1]?.activity).toBe("Iets wat niet bestaat");
    expect(currentContent(visit.intake, NEW_PATH)).toBeUndefined();
  });
  it("needs three activities that can be found in the guide", async () => {
    const two = Object.fromEntries(Object.entries(FORM).filter(([name]) => !name.endsWith("-3")));
    expect(viewOf(await post(NEW, two)).problems).toEqual({
      "activity-3": "Kies minstens 3 activiteiten. Er staan er nu 2.",
    });
    const ended = viewOf(await post(NEW, { ...FORM, "activity-3": "taalcafe-bibliotheek" }));
    expect(ended.problems["activity-3"]).toContain("staat nu niet in de gids");
  });
  it("cannot make the same one twice with a second press, nor one for an organisation of somebody else", async () => {
    await post(NEW, FORM);
    expect(viewOf(await post(NEW, FORM)).problems["title"]).toContain("Er is al een arrangement");
    const editor = { ...visit.session!.editor, organizations: ["yogastudio-adem"] };
    const other = await post(
      NEW,
      { ...FORM, title: "Iets anders" },
      {
        session: { ...visit.session!, editor },
      },
    );
    expect(viewOf(other).problems).toEqual({
      madeBy: "Deze organisatie is niet van u. Kies er een van uzelf.",
    });
  });
  it("moves an activity earlier or takes it away without keeping anything yet", async () => {
    const order = (reply: Reply) => viewOf(reply).values.steps.map(({ activity }) => activity);
    const earlier = await post(NEW, { ...FORM, eerder: "3" });
    expect(order(earlier)).toEqual([
      "Avondinloop De Kastanje",
      "Biljarten op de avond",
      "avondwandeling-de-velden",
    ]);
    expect(viewOf(earlier)).toMatchObject({ status: 200, notice: { title: "Nog niet bewaard." } });
    expect(order(await post(NEW, { ...FORM, weg: "1" }))).toEqual([
      "avondwandeling-de-velden",
      "Biljarten op de avond",
    ]);
    expect(order(await post(NEW, { ...FORM, eerder: "1" }))[0]).toBe("Avondinloop De Kastanje");
    expect(currentContent(visit.intake, NEW_PATH)).toBeUndefined();
  });
});

describe("an editor who changes a bundle", () => {
  const formOf = async () => {
    const route = ROUTES.find((one) => one.method === "GET" && one.path === ONE);
    const { values, base } = viewOf(await route!.run({ ...visit, params: place }));
    const { steps, ...rest } = values;
    const rows = steps.flatMap((step, at) =>
      Object.entries(step).map(([field, value]) => [`${field}-${at + 1}`, value] as const),
    );
    return { ...rest, base, ...Object.fromEntries(rows) };
  };
  it("gets back what was published when nothing was touched", async () => {
    const path = "arrangements/almere/na-een-verlies.json";
    const before = arrangementSchema.parse(currentContent(visit.intake, path));
    const reply = await post(ONE, await formOf(), { params: place });
    expect(reply).toEqual({ redirect: "/beheer/arrangementen/almere/na-een-verlies?klaar=ja" });
    expect(arrangementSchema.parse(currentContent(visit.intake, path))).toEqual({
      ...before,
      checkedOn: visit.today,
    });
  });
  it("does not write over what somebody else kept meanwhile", async () => {
    const form = await formOf();
    await post(ONE, { ...form, title: "Als u iemand mist" }, { params: place });
    const late = viewOf(await post(ONE, { ...form, title: "Verder na verlies" }, { params: place }));
    expect([late.status, late.notice?.title]).toEqual([409, "Iemand anders was u voor."]);
    expect(late.values.title).toBe("Verder na verlies");
  });
});
