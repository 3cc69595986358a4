import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Schedule } from "#schema/schedule.ts";
import { toCard } from "#domain/card.ts";
import { cardTags, oftenIn } from "#screens/card/card-tags.ts";
import { toShownCard } from "#screens/card/make-card.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { north } from "../../../fixtures/school-holidays.ts";

const today = "2026-11-25";
const read = (changes: Partial<ActivityEntry> = {}, near?: { lat: number; lng: number }) =>
  toShownCard(toCard(activityEntry(changes)), { today, holidays: north, ...(near && { near }) });
const tags = (changes: Partial<ActivityEntry>) => read(changes).tags.map(({ text }) => text);
const weekly = (rest: object = {}): Schedule => ({
  type: "recurring",
  rules: [{ days: ["TU"], frequency: "weekly", startTime: "10:00", endTime: "11:30", ...rest }],
});

describe("a card", () => {
  it("says what, when, where and what it costs", () => {
    expect(read({}, { lat: 52.3749, lng: 5.2179 })).toEqual({
      slug: "rondje-weerwater",
      category: "bewegen",
      pitch: "Elke dinsdag lopen wij een rustig stuk langs het water.",
      kind: "Bewegen & sporten",
      title: "Rondje Weerwater",
      when: "Elke dinsdag, 10.00 tot 11.30 uur",
      where: "Paviljoen aan het Weerwater",
      area: "Centrum Stad",
      distance: "ongeveer 800\u00a0m",
      cost: "Gratis",
      tags: [],
      until: "2026-12-01T11:30",
    });
  });

  it("knows from when on a page that drew it names a time that was, or offers what is over", () => {
    const until = (changes: Partial<ActivityEntry>) => read(changes).until;
    const dates: Schedule = { type: "dates", dates: ["2026-11-27", "2026-12-04"], startTime: "19:30" };
    expect(until({ schedule: dates })).toBe("2026-11-27T19:30");
    expect(until({ schedule: { ...weekly(), until: "2026-12-22" } as Schedule })).toBe("2026-12-01T11:30");
    const daily = weekly({ days: ["MO", "TU", "WE", "TH"] });
    expect(until({ schedule: daily })).toBeUndefined();
    expect(until({ schedule: daily, validUntil: "2026-11-30" })).toBe("2026-11-30T11:30");
    expect(until({ schedule: { type: "by-appointment" } })).toBeUndefined();
  });

  it("says where in words when there is no address", () => {
    expect(read({ place: "online", locationEntry: undefined }).where).toBe("Online");
    expect(read({ place: "home", locationEntry: undefined }).where).toBe("Bij u thuis");
    expect(read({ place: "various", locationEntry: undefined }).where).toBe("Op verschillende plekken");
    expect(read({ locationEntry: undefined }).where).toBe("Vraag dit even na");
  });

  it("gives no distance to a place whose point nobody knows", () => {
    const locationEntry = { slug: "ergens", name: "Ergens" };
    expect(read({ locationEntry }, { lat: 52.37, lng: 5.2 })).toHaveProperty("distance", undefined);
  });
});

describe("the next time on a card", () => {
  const next = (schedule: Schedule) => read({ schedule }).next;
  it("is a date only when that date is certain", () => {
    expect(next({ ...weekly({ interval: 2 }), from: "2026-11-24" } as Schedule)).toBe(
      "Volgende: di\u00a08\u00a0dec",
    );
    expect(next(weekly({ interval: 2 }))).toBe("Vraag de volgende datum");
    expect(next(weekly({ frequency: "monthly" }))).toBe("Vraag de volgende datum");
    expect(next(weekly({ frequency: "irregular" }))).toBe("Vraag de volgende datum");
  });
  it("is not said when it is simply the next such day of the week", () => {
    expect(next(weekly())).toBeUndefined();
    expect(next({ ...weekly(), from: "2026-12-08" } as Schedule)).toBe("Volgende: di\u00a08\u00a0dec");
  });
  it("in a school holiday of which nobody said anything is a question about that holiday", () => {
    const schedule = weekly();
    const inHoliday = (entry: ActivityEntry) =>
      toShownCard(toCard(entry), { today: "2026-12-23", holidays: north }).next;
    expect(inHoliday(activityEntry({ schedule }))).toBe(
      "Vraag of het in de schoolvakantie doorgaat. Zeker weer op di\u00a05\u00a0jan",
    );
    const inMay = weekly({ days: ["SA"], months: [5] });
    expect(inHoliday(activityEntry({ schedule: inMay }))).toBe("Zeker op zaterdag 8 mei 2027");
    expect(inHoliday(activityEntry({ schedule: { ...schedule, schoolHolidays: "stops" } as Schedule }))).toBe(
      "Volgende: di\u00a05\u00a0jan",
    );
  });
  it("on a public holiday is a question about that day", () => {
    const schedule = { ...weekly({ days: ["FR"] }), schoolHolidays: "continues" } as Schedule;
    const read = (today: string) =>
      toShownCard(toCard(activityEntry({ schedule })), { today, holidays: north }).next;
    expect(read("2026-12-20")).toBe(
      "Vraag of het op eerste kerstdag doorgaat. Zeker weer op vr\u00a08\u00a0jan",
    );
    const biweekly = { ...weekly({ days: ["FR"], interval: 2 }), schoolHolidays: "continues" } as Schedule;
    expect(
      toShownCard(toCard(activityEntry({ schedule: biweekly })), { today: "2026-12-20", holidays: north })
        .next,
    ).toBe("Vraag de volgende datum");
  });
  it("names the date that is cancelled and the one that follows", () => {
    expect(next({ ...weekly(), cancelled: [{ date: "2026-12-01" }] } as Schedule)).toBe(
      "Gaat niet door op dinsdag 1 december. Volgende: di\u00a08\u00a0dec",
    );
  });
  it("of loose dates names none that was called off, also as the rhythm", () => {
    const said = (schedule: Schedule) => {
      const { when, next } = read({ schedule });
      return [when, next];
    };
    const dates = ["2026-12-06", "2026-12-13", "2026-12-20"];
    const off = (...days: string[]): Schedule => ({
      type: "dates",
      dates,
      startTime: "14:00",
      cancelled: days.map((date) => ({ date })),
    });
    expect(said(off("2026-12-13"))).toEqual(["6 en 20 december, 14.00 uur", undefined]);
    expect(said(off("2026-12-06"))).toEqual([
      "13 en 20 december, 14.00 uur",
      "Gaat niet door op zondag 6 december",
    ]);
    expect(said(off(...dates))).toEqual(["6, 13 en 20 december gaan niet door", undefined]);
    const once: Schedule = { type: "once", date: "2026-12-05", cancelled: [{ date: "2026-12-05" }] };
    expect(said(once)).toEqual(["Zaterdag 5 december gaat niet door", undefined]);
  });
  it("is a question where the holidays are not known yet, and nothing while it lies still", () => {
    const unsaid = weekly();
    const later = (entry: ActivityEntry) =>
      toShownCard(toCard(entry), { today: "2028-10-12", holidays: north }).next;
    expect(later(activityEntry({ schedule: unsaid }))).toBe("Vraag de volgende datum");
    expect(later(activityEntry({ schedule: unsaid, status: "paused" }))).toBeUndefined();
    expect(read({ validUntil: "2026-11-30" }).next).toBe("Vraag de volgende datum");
  });
  it("is left out where the rhythm says it all", () => {
    expect(next({ type: "once", date: "2026-12-05" })).toBeUndefined();
    expect(next({ type: "by-appointment" })).toBeUndefined();
    expect(next(weekly({ days: ["MO", "TU", "WE", "TH", "FR"] }))).toBeUndefined();
    expect(next({ type: "open", hours: [{ days: ["MO", "TU", "WE", "TH", "FR"] }] })).toBeUndefined();
  });
  it("of a course is its start, or the question when the next group starts", () => {
    const course = { ...weekly(), sessions: 6 } as Schedule;
    expect(next({ ...course, startDates: ["2026-04-07", "2027-01-12"] } as Schedule)).toBe(
      "Begint dinsdag 12 januari",
    );
    expect(next({ ...course, startDates: ["2026-04-07"] } as Schedule)).toBe("Vraag naar de startdatum");
    expect(next(course)).toBe("Vraag naar de startdatum");
  });
});

describe("the tags of a card", () => {
  const firstVisit = (accompaniment: "coach" | "host" | "buddy" | "yes" | "none") => ({
    firstVisit: { accompaniment },
  });
  it("promise a person when somebody is there for you, and only then", () => {
    expect(read(firstVisit("host")).tags[0]).toEqual({ kind: "welcome", text: "Iemand wacht u op" });
    expect(tags(firstVisit("yes"))[0]).toBe("Iemand wacht u op");
    expect(tags(firstVisit("coach"))[0]).toBe("Iemand loopt mee");
    expect(tags(firstVisit("buddy"))[0]).toBe("Iemand loopt mee");
    expect(tags(firstVisit("none"))).toEqual([]);
    expect(tags({ ...firstVisit("yes"), place: "online" })[0]).toBe("Iemand helpt u op weg");
  });
  it("are never more than two, the most decisive first", () => {
    const changedOn = "2026-11-01";
    const threshold = { dropIn: true, groupSize: { max: 6 } };
    expect(tags({ ...firstVisit("host"), threshold })).toEqual(["Iemand wacht u op", "Gewoon binnenlopen"]);
    expect(tags({ ...firstVisit("host"), threshold, availability: { state: "full", changedOn } })).toEqual([
      "Nu vol",
      "Iemand wacht u op",
    ]);
    expect(tags({ threshold, availability: { state: "full", changedOn } })).toEqual([
      "Nu vol",
      "Kleine groep",
    ]);
    expect(tags({ threshold })).toEqual(["Gewoon binnenlopen", "Kleine groep"]);
  });
  it("leave out what a third of the list promises, and never whether one can go", () => {
    const all = Array.from({ length: 6 }, (_, at) =>
      toCard(
        activityEntry({
          ...(at < 2 ? firstVisit("host") : {}),
          threshold: at < 1 ? { dropIn: true } : {},
          audience: { gender: "women" },
        }),
      ),
    );
    const often = oftenIn(all, "2026-11-30");
    expect([...often]).toEqual(["Iemand wacht u op"]);
    const tagsOf = (card: (typeof all)[number]) =>
      cardTags(card, "2026-11-30", often).map(({ text }) => text);
    expect(tagsOf(all[0]!)).toEqual(["Voor vrouwen", "Gewoon binnenlopen"]);
    expect(tagsOf(all[1]!)).toEqual(["Voor vrouwen"]);
    expect(oftenIn(all.slice(0, 3), "2026-11-30").size).toBe(0);
  });
  it("say how many people there are when that helps", () => {
    expect(tags({ threshold: { groupSize: { min: 6, max: 10 } } })[0]).toBe("6 tot 10 mensen");
    expect(tags({ threshold: { groupSize: { max: 2 } } })[0]).toBe("Met z’n tweeën");
    expect(tags({ threshold: { groupSize: { max: 60 } } })).toEqual([]);
  });
  it("say for whom it is before who waits, and nothing of an age that every adult has", () => {
    const forWhom = (audience: ActivityEntry["audience"]) => tags({ audience, ...firstVisit("host") });
    expect(forWhom({ gender: "women" })).toEqual(["Voor vrouwen", "Iemand wacht u op"]);
    expect(forWhom({ minAge: 55 })).toEqual(["Vanaf 55 jaar", "Iemand wacht u op"]);
    expect(forWhom({ gender: "men", minAge: 18, maxAge: 30 })).toEqual([
      "Voor mannen",
      "18 tot en met 30 jaar",
    ]);
    expect(forWhom({ maxAge: 27 })[0]).toBe("Tot en met 27 jaar");
    expect(forWhom({ minAge: 0, maxAge: 12 })[0]).toBe("Tot en met 12 jaar");
    expect(forWhom({ minAge: 18 })).toEqual(["Iemand wacht u op"]);
  });
  it("repeat nothing that the lines say: the evening, the weekend, free", () => {
    expect(tags({ schedule: weekly({ startTime: "19:00", endTime: "21:00" }) })).toEqual([]);
    expect(tags({ schedule: weekly({ days: ["SA", "SU"] }) })).toEqual([]);
  });
  it("say how long the waiting list is, and that an activity pauses", () => {
    const changedOn = "2026-11-01";
    expect(tags({ availability: { state: "waitlist", weeks: 4, changedOn } })[0]).toBe(
      "Wachtlijst, ongeveer 4 weken",
    );
    expect(tags({ availability: { state: "waitlist", changedOn } })[0]).toBe("Wachtlijst");
    expect(tags({ availability: { state: "few", changedOn } })[0]).toBe("Nog een paar plekken");
    expect(tags({ status: "paused" })[0]).toBe("Ligt nu even stil");
  });
  it("say to ask whether there is room when it was said too long ago, and never both", () => {
    const changedOn = "2025-06-01";
    for (const state of ["open", "few", "full", "waitlist"] as const)
      expect(tags({ availability: { state, weeks: 4, changedOn } })).toEqual(["Vraag of er plek is"]);
  });
  it("are left out when nothing is known that decides", () => {
    expect(tags({ costs: [] })).toEqual([]);
  });
});

describe("call first", () => {
  it("says for how many months nobody checked, and the number to call", () => {
    expect(read({ verification: { on: "2025-09-20" } }).callFirst).toEqual({
      text: "Al 14 maanden niet nagekeken. Bel even of het nog klopt.",
      phone: "+31365550104",
    });
    expect(read({ verification: { on: "2026-10-20", interval: 1 } }).callFirst?.text).toBe(
      "Al 1 maand niet nagekeken. Bel even of het nog klopt.",
    );
  });
  it("says when nobody ever did, and asks where there is no number", () => {
    expect(read({ verification: undefined }).callFirst?.text).toBe(
      "Nog niet nagekeken. Bel even of het nog klopt.",
    );
    const organizationEntry = { slug: "x", name: "X", contact: {} };
    expect(read({ verification: undefined, contact: {}, organizationEntry }).callFirst).toEqual({
      text: "Nog niet nagekeken. Vraag even of het nog klopt.",
    });
  });
  it("is silent while the check is recent", () => {
    expect(read()).toHaveProperty("callFirst", undefined);
  });
});
