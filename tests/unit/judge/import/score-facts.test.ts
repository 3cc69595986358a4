import { describe, expect, it } from "vitest";
import type { ImportResult, RowReport } from "#import/report.ts";
import type { Activity } from "#schema/activity.ts";
import { parseFacts, type Fact, type FactKind } from "../../../judge/import/facts.ts";
import { scoreFacts } from "../../../judge/import/score-facts.ts";

const bare = {
  title: "Soep eten",
  role: "participant",
  place: "venue",
  organization: "het-huis",
  schedule: { type: "recurring", rules: [{ days: ["TU"], frequency: "weekly" }] },
  costs: [],
  audience: {},
  contact: {},
  signUp: {},
  language: {},
  accessibility: {},
  firstVisit: {},
  status: "published",
} as unknown as Activity;

type Row = Partial<RowReport> & { activity?: Partial<Activity> };

/** An import of rows that were made up, as the import would hand it over. */
function imported(rows: Row[], organization: object = {}): ImportResult {
  const files = rows.map(({ activity }, index) => ({
    path: `activities/sheet/${index}.json`,
    value: { ...bare, ...activity },
    kind: "new",
  }));
  return {
    changes: [
      ...files,
      {
        path: "organizations/het-huis.json",
        kind: "new",
        value: { name: "Het Huis", contact: {}, ...organization },
      },
    ],
    held: [],
    report: {
      municipality: "sheet",
      sheets: [
        {
          name: "sheet.csv",
          columns: { Wanneer: "days", Prijs: "cost" },
          unused: [],
          questions: [],
          notes: [],
        },
      ],
      rows: rows.map((row, index) => ({
        sheet: "sheet.csv",
        row: index + 1,
        line: index + 2,
        title: row.activity?.title ?? bare.title,
        outcome: "taken",
        remarks: [],
        file: `activities/sheet/${index}.json`,
        ...row,
      })),
      duplicates: [],
    },
  } as unknown as ImportResult;
}
const question = (code: string, column: string, value: string) =>
  ({ kind: "question", code, column, value, why: "" }) as const;
const stated = (kind: FactKind, value: unknown, row = 2): Fact => ({ row, kind, value, where: "own" });
const place = stated("street", "Dorpsstraat 1");
const tuesday = stated("weekday", ["TU"]);

/** Verdicts by kind, the place left out: every made up row has one. */
function verdicts(rows: Row[], facts: Fact[], organization?: object) {
  const truth = { sheet: {}, facts: [place, ...facts] };
  const { details } = scoreFacts(imported(rows, organization), truth, [["Soep eten", "di"]]);
  return details.filter(({ kind }) => kind !== "street").map(({ kind, verdict }) => `${kind} ${verdict}`);
}

describe("a fact that a row states", () => {
  it("is right when the record says it, wrong when the record says another", () => {
    expect(verdicts([{}], [tuesday])).toEqual(["weekday right"]);
    expect(verdicts([{}], [stated("weekday", ["WE"])])).toEqual(["weekday wrong"]);
  });

  it("is open when nothing is said and somebody is asked, and lost when nobody is", () => {
    const facts = [tuesday, stated("cost", [{ amount: 3, unit: "visit" }])];
    expect(verdicts([{ remarks: [question("cost-unclear", "Prijs", "3")] }], facts)).toEqual([
      "weekday right",
      "cost open",
    ]);
    expect(verdicts([{}], facts)).toEqual(["weekday right", "cost lost"]);
  });

  it("is not counted as wrong when that very cell is asked about", () => {
    const fact = stated("weekday", ["WE"]);
    expect(verdicts([{ remarks: [question("days-unclear", "Wanneer", "di?")] }], [fact])).toEqual([
      "weekday asked",
    ]);
    expect(verdicts([{ remarks: [question("days-unclear", "", "")] }], [fact])).toEqual(["weekday wrong"]);
  });

  it("is wrong when only half of a price was understood", () => {
    const fact = stated("cost", [{ amount: 40, unit: "month", words: ["29,50"] }]);
    const costs = [{ amount: 40, per: "month", for: "everyone" }] as Activity["costs"];
    expect(verdicts([{ activity: { costs } }], [fact, tuesday])[0]).toBe("cost wrong");
    expect(
      verdicts([{ activity: { costs, costNote: "en € 29,50 inschrijfgeld" } }], [fact, tuesday])[0],
    ).toBe("cost right");
  });

  it("that a careful reader is not sure of is right when it is asked, and wrong when it is taken", () => {
    const facts = [stated("weekday", "ask")];
    const schedule = { type: "once", date: "2026-01-06" } as Activity["schedule"];
    expect(verdicts([{ activity: { schedule } }], [...facts, stated("dates", ["2026-01-06"])])).toEqual([
      "weekday wrong",
      "dates right",
    ]);
    expect(verdicts([{ remarks: [question("days-unclear", "Wanneer", "di?")] }], facts)).toEqual([
      "weekday right",
    ]);
  });

  it("is found in the one record of a series that was folded together", () => {
    const schedule = { type: "dates", dates: ["2026-01-06", "2026-01-13"] } as Activity["schedule"];
    const facts = [stated("dates", ["2026-01-06"]), stated("dates", ["2026-01-13"], 3)];
    const both = { activity: { schedule } };
    expect(verdicts([both, { ...both, file: "activities/sheet/0.json" }], facts)).toEqual([
      "dates right",
      "dates right",
    ]);
  });
});

describe("a row that is no activity", () => {
  const fact = stated("notActivity", true);

  it("is wrong when it is published, right when it is refused or passed over", () => {
    expect(verdicts([{}], [fact])).toContain("notActivity wrong");
    const refused = { outcome: "refused" as const, file: undefined as never };
    expect(verdicts([refused], [fact])).toContain("notActivity right");
  });
});

describe("several rows or cells that became one record", () => {
  const rule = (days: string[], startTime: string) => ({ days, startTime, frequency: "weekly" });
  const series = (...rules: object[]) =>
    ({ activity: { schedule: { type: "recurring", from: "2026-01-06", rules } } }) as unknown as Row;
  const facts = [
    ...[tuesday, stated("times", ["10:00-"]), stated("dates", ["2026-01-06"])],
    ...[stated("weekday", ["TH"], 3), stated("times", ["19:00-"], 3), stated("dates", ["2026-01-08"], 3)],
  ];
  const both = (row: Row) => verdicts([row, { ...row, file: "activities/sheet/0.json" }], facts);

  it("are each right when the record says of that day what they say", () => {
    expect(both(series(rule(["TU"], "10:00"), rule(["TH"], "19:00")))).toEqual([
      ...["weekday right", "times right", "dates right"],
      ...["weekday right", "times right", "dates right"],
    ]);
  });

  it("are wrong where the days were exchanged, and a day that none of them names is invented", () => {
    const exchanged = both(series(rule(["TU"], "19:00"), rule(["TH"], "10:00"), rule(["SU"], "10:00")));
    expect(exchanged.filter((one) => one === "times wrong")).toHaveLength(2);
    expect(exchanged).toContain("weekday invented");
  });
});

describe("a row with several activities", () => {
  const here = [
    { line: 2, activity: { title: "Koor" } },
    { line: 2, activity: { title: "gesloten" } },
  ];
  const of = (facts: Fact[]) =>
    scoreFacts(imported(here), { sheet: {}, facts }, [[], ["Koor", "gesloten"]]).details.map(
      ({ kind, verdict }) => `${kind} ${verdict}`,
    );

  it("is read cell by cell, by the names in its cells", () => {
    expect(
      of([
        { ...stated("title", "Koor"), col: 1 },
        { ...place, col: 1 },
      ]),
    ).toContain("title right");
    expect(of([{ ...stated("title", "Bridge"), col: 1 }])).toEqual(["title lost"]);
    expect(of([{ ...stated("notActivity", true), col: 2 }])).toEqual(["notActivity wrong"]);
    expect(of([{ ...stated("notActivity", true), col: 1 }])).toEqual(["notActivity wrong"]);
    expect(of([{ ...stated("notActivity", true), col: 3 }])).toEqual(["notActivity right"]);
  });
});

describe("what no row states", () => {
  const kinds = (rows: Row[], facts: Fact[] = [], organization?: object) =>
    verdicts(rows, [tuesday, ...facts], organization).filter((one) => one.endsWith("invented"));

  it("is invented: help, a place that moves, a time by appointment, an age, a gender, a price", () => {
    expect(
      kinds([
        {
          activity: {
            role: "support",
            place: "various",
            schedule: { type: "by-appointment" },
            audience: { gender: "women", minAge: 18 },
            costs: [{ amount: 5, per: "visit", for: "everyone" }],
          },
        },
      ]),
    ).toEqual([
      "role invented",
      "placeKind invented",
      "timeKind invented",
      "gender invented",
      "age invented",
      "cost invented",
    ]);
  });

  it("is invented when a visitor sees the telephone of another row", () => {
    const shared = { contact: { phone: "+31365550100" } };
    expect(kinds([{}], [], shared)).toEqual(["phone invented"]);
    expect(kinds([{}], [stated("phone", "+31365550100")], shared)).toEqual([]);
  });

  it("is not invented when it follows from where it is: a wheelchair is no question at home", () => {
    const accessibility = { wheelchair: "not-applicable" as const };
    const atHome = [{ activity: { place: "home" as const, accessibility } }];
    expect(kinds(atHome, [stated("placeKind", "home")])).toEqual([]);
    expect(kinds(atHome)).toEqual(["placeKind invented", "wheelchair invented"]);
  });
  it("is not invented when the record says nothing more than the row", () => {
    expect(kinds([{}])).toEqual([]);
  });
});

describe("a score", () => {
  const truth = {
    sheet: {},
    facts: [
      place,
      { row: 2, kind: "weekday", value: ["TU"], where: "text" },
      { row: 3, kind: "title", value: "X", where: "own" },
    ] as Fact[],
  };

  it("tells cells made for a fact from what stands elsewhere in the row", () => {
    const { tally } = scoreFacts(imported([{}, {}]), truth, []);
    expect(tally.text["weekday"]).toMatchObject({ stated: 1, right: 1 });
    expect(tally.own["weekday"]).toBeUndefined();
    expect(tally.own["title"]).toMatchObject({ stated: 1, wrong: 1 });
  });

  it("counts a question about many rows once, and rows that need no question", () => {
    const same = { remarks: [question("category-unknown", "Soort", "Overig")] };
    const score = scoreFacts(imported([same, same, {}]), truth, []);
    expect(score).toMatchObject({ rows: 3, refused: 0, unasked: 1, questions: 1, ofColumns: 0 });
    const left = {
      remarks: [{ ...question("category-unknown", "Soort", ""), kind: "open" as const, write: "x" }],
    };
    expect(scoreFacts(imported([left, left, same]), truth, [])).toMatchObject({
      ...{ unasked: 2, questions: 2, ofColumns: 1 },
    });
    const refused = { outcome: "refused" as const, file: undefined as never };
    expect(scoreFacts(imported([refused, {}]), truth, [])).toMatchObject({ refused: 1, unasked: 1 });
  });

  it("of a sheet that could not be read has every fact lost", () => {
    const score = scoreFacts("no header was found", truth, [["a"], ["b"], ["c"]]);
    expect(score.tally.own["street"]).toMatchObject({ stated: 1, lost: 1 });
    expect(score.stopped).toBe("no header was found");
  });
});

describe("a file of facts", () => {
  it("may begin with what the sheet is, and names a line that is not a fact", () => {
    const text = `{"sheet":{"shape":"list"}}\n{"row":2,"kind":"town","value":"Almere","where":"own"}\n`;
    expect(parseFacts(text).sheet).toEqual({ shape: "list" });
    expect(parseFacts(text).facts).toHaveLength(1);
    expect(() => parseFacts(`{"row":2,"kind":"colour","value":"red","where":"own"}`)).toThrow(/line 1/);
  });
});
