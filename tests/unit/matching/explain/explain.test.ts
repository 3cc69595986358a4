import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAsked } from "#matching/ask/asked.ts";
import { explain } from "#matching/explain/explain.ts";
import { EMPTY_PROFILE, type Profile } from "#matching/ask/profile.ts";
import { NO_OWN_WORDS } from "#matching/ask/own-words.ts";
import { codesOfBits } from "#matching/offer/slot-bits.ts";
import { rank } from "#matching/choose/propose.ts";
import { scoreOf } from "#matching/choose/score.ts";
import { asked, candidate, HOME, labels, scored, TODAY, without } from "../../../fixtures/matching.ts";
import { candidates, profiles } from "../../../fixtures/matching-arbitraries.ts";
import type { Candidate } from "#matching/offer/candidate.ts";

const explained = (changes: Partial<Candidate>, answers: Partial<Profile>) =>
  explain(scored(changes, answers), asked(answers), labels);
const reasons = (changes: Partial<Candidate>, answers: Partial<Profile>) =>
  explained(changes, answers).reasons;

describe("a reason", () => {
  it("names what somebody chose", () => {
    expect(reasons({}, { interests: ["muziek", "wandelen"] })).toEqual(["Past bij wat u koos: wandelen."]);
    const tags = { "koffie-en-thee": "name", wandelen: "tag", muziek: "tag" } as const;
    expect(reasons({ tags }, { interests: ["muziek", "wandelen"] })).toEqual([
      "Past bij wat u koos: muziek en wandelen.",
    ]);
    expect(reasons({ tags }, { interests: ["muziek", "koffie-en-thee"] })).toEqual([
      "Past bij wat u koos: koffie en thee.",
    ]);
  });

  it("says what the activity does for a goal, only where its own facts say so", () => {
    expect(reasons({}, { goals: ["ritme"] })).toEqual([]);
    expect(reasons({ goals: { ritme: "once" } }, { goals: ["ritme"] })).toEqual([
      "Een vaste dag: dinsdag om 10.00 uur.",
    ]);
    expect(
      reasons({ categories: ["vrijwilligerswerk"], role: "volunteer" }, { goals: ["betekenis"] }),
    ).toEqual(["U doet hier iets voor een ander."]);
    expect(reasons({ categories: ["vrijwilligerswerk"] }, { goals: ["betekenis"] })).toEqual([]);
    expect(reasons({ categories: ["zingeving"] }, { goals: ["rust"] })).toEqual([]);
    expect(reasons({ categories: ["zingeving"], goals: { rust: "more" } }, { goals: ["rust"] })).toEqual([
      "Hier komt u tot rust.",
    ]);
  });

  it("says when, how far and for how much, where that was asked", () => {
    expect(reasons({}, { times: codesOfBits(0x1fffff) })).toEqual([]);
    expect(reasons({}, { times: ["di-o", "wo-o"] })).toEqual(["Het is op dinsdagochtend. Dan kunt u."]);
    expect(reasons({}, { place: { mode: "lopen", maxKm: 3, hard: false } })).toEqual([
      "Het is ongeveer 900\u00a0m van u. Dat is een minuut of 15 lopen.",
    ]);
    expect(reasons({ price: 0 }, { cost: { maxPerTime: 3, hard: false } })).toEqual(["Het is gratis."]);
    expect(reasons({}, { cost: { maxPerTime: 3, hard: false } })).toEqual([
      "Het kost €\u00a02 per keer. Dat past bij wat u wilde.",
    ]);
  });

  it("says who is there and how large the group is, where that was asked", () => {
    expect(reasons({}, { company: "samen" })).toEqual(["De eerste keer is er iemand die u opvangt."]);
    expect(reasons({ accompaniment: "coach" }, { company: "samen" })).toEqual([
      "De eerste keer gaat er iemand met u mee.",
    ]);
    expect(reasons({}, { group: "klein" })).toEqual(["Een kleine groep, hooguit 8 mensen."]);
    expect(reasons({ size: 25 }, { group: "klein" })).toEqual([]);
  });

  it("says what was asked for beside: access, transport, language, a chosen group", () => {
    expect(reasons({}, { needs: ["rolstoel"] })).toEqual(["Het kan met een rolstoel."]);
    expect(reasons({ cares: ["vervoer"] }, { needs: ["vervoer"] })).toEqual(["U kunt worden opgehaald."]);
    expect(reasons({ languages: ["nl", "tr"] }, { languages: ["tr"] })).toEqual(["Er wordt Turks gepraat."]);
    expect(reasons({ closedFor: ["veteranen"] }, { showGroups: ["veteranen"] })).toEqual([
      "Speciaal voor: veteranen.",
    ]);
  });

  it("says once that people who miss somebody come here", () => {
    const group: Partial<Candidate> = {
      closedFor: ["nabestaanden"],
      categories: ["zingeving"],
      goals: { rouw: "name" },
    };
    expect(reasons(group, { showGroups: ["nabestaanden"], goals: ["rouw"] })).toEqual([
      "Hier komen mensen die ook iemand missen.",
    ]);
  });

  it("says back only words that were written", () => {
    const ownWords = {
      ...NO_OWN_WORDS,
      isAsked: true,
      labels: ["bewegen", "koffie"],
      things: [1],
      hits: new Map([["rondje-weerwater", { name: 1, any: 1, words: [0, 1] }]]),
    };
    const who = asked({}, { ownWords });
    expect(explain(scoreOf(candidate(), who), who, labels).reasons).toEqual([
      "Past bij wat u schreef: koffie.",
    ]);
    const wider = asked({}, { ownWords: { ...ownWords, things: [] } });
    expect(explain(scoreOf(candidate(), wider), wider, labels).reasons).toEqual([]);
  });

  it("calls something nobody chose by its name", () => {
    expect(reasons({ categories: ["ontmoeten"] }, { interests: ["koffie"], goals: ["mensen"] })).toContain(
      "Iets anders dan u noemde. U ontmoet hier elke week mensen.",
    );
  });

  it("is one of at most three, what moved the score most first", () => {
    const answers: Partial<Profile> = {
      interests: ["wandelen"],
      goals: ["bewegen"],
      company: "samen",
      times: ["di-o"],
      cost: { maxPerTime: 3, hard: false },
    };
    const given = reasons({}, answers);
    expect(given).toHaveLength(3);
    expect(given[0]).toBe("Past bij wat u koos: wandelen.");
  });

  it("never comes without an answer behind it", () => {
    const behind: [keyof Profile, RegExp][] = [
      ["interests", /bij wat u koos|omdat u graag|dan u noemde|U noemde/],
      ["text", /schreef/],
      [
        "goals",
        /ontmoet|beweging|[Vv]aste dag|voor een ander|leert hier iets|tot rust|ook iemand missen|verder/,
      ],
      ["times", /Dan kunt u|tijden die u noemde/],
      ["place", /van u\./],
      ["cost", /gratis|per keer/],
      ["company", /eerste keer/],
      ["showGroups", /Speciaal|Vooral voor|Alleen voor/],
      ["languages", /gepraat|Nederlands/],
      ["needs", /rolstoel|rollator|opgehaald|thuis|gedacht|rustig|Lezen/],
    ];
    fc.assert(
      fc.property(candidates, profiles, fc.constantFrom(...behind), (all, answers, [key, pattern]) => {
        const unanswered = toAsked({ ...answers, [key]: EMPTY_PROFILE[key] }, TODAY, { home: HOME });
        for (const one of rank(all, unanswered)) {
          for (const reason of explain(one, unanswered, labels).reasons) expect(reason).not.toMatch(pattern);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is not given to who answered nothing", () => {
    expect(explained({}, {})).toEqual({ reasons: [], cautions: [] });
  });
});

describe("what to mind", () => {
  it("is the one thing that cost most", () => {
    const {
      cautions: [caution],
    } = explained(
      { price: 4, accompaniment: "none" },
      { times: ["wo-a"], cost: { maxPerTime: 3, hard: false }, company: "samen" },
    );
    expect(caution).toBe("Het is op dinsdagochtend. Dat koos u niet.");
  });

  it("names the price with a discount pass, a narrower age, an old check and a waiting list", () => {
    const cost = { maxPerTime: 3, hard: false };
    expect(explained({ price: 6, passPrice: 2 }, { cost }).cautions[0]).toBe(
      "Het kost €\u00a06 per keer. Met een kortingspas is het €\u00a02.",
    );
    expect(explained({ minAge: 25, maxAge: 40 }, {}).cautions[0]).toBe(
      "Dit is voor mensen van 25 tot en met 40 jaar.",
    );
    expect(explained({ verification: { on: "2024-12-15" } }, {}).cautions[0]).toBe(
      "Deze gegevens zijn 16 maanden niet nagekeken. Vraag even of het nog klopt.",
    );
    expect(
      explained({ availability: { state: "waitlist", weeks: 6, changedOn: "2026-04-01" } }, {}).cautions[0],
    ).toBe("Er is een wachttijd van ongeveer 6 weken.");
  });
});

describe("what would disappoint at the door", () => {
  const cautions = (changes: Partial<Candidate>, answers: Partial<Profile> = {}) =>
    explained(changes, answers).cautions;

  it("is said of another part than was asked for", () => {
    expect(cautions({ role: "volunteer" })).toEqual(["Dit is vrijwilligerswerk: u helpt hier."]);
    expect(cautions({ role: "volunteer" }, { goals: ["betekenis"] })).toEqual([]);
    expect(cautions({ parts: ["helping"] })).toEqual(["Dit is vrijwilligerswerk: u helpt hier."]);
    expect(cautions({ parts: ["helping", "taking-part"] })).toEqual([]);
    expect(cautions({ parts: ["being-helped"] })).toEqual(["Hier wordt u geholpen. Het is geen groep."]);
    expect(cautions({ parts: ["being-helped", "learning"] })).toEqual([]);
    expect(cautions({ parts: ["being-helped"] }, { goals: ["praktisch"] })).toEqual([]);
    expect(cautions({ size: 12 }, { group: "een-op-een" })).toEqual(["Dit is een groep, niet één op één."]);
  });

  it("is said of a language that most people there speak", () => {
    expect(cautions({ languages: ["tr", "nl"] }, { languages: ["nl"] })).toEqual([
      "Er wordt vooral Turks gepraat.",
    ]);
    expect(cautions({ languages: ["tr", "nl"] }, { languages: ["nl", "tr"] })).toEqual([]);
  });

  it("is said of people somebody did not speak of, and not of an age, which is known", () => {
    expect(cautions({ meantFor: ["ouders"] })).toEqual(["Dit is vooral voor ouders."]);
    expect(cautions({ meantFor: ["ouders"] }, { showGroups: ["ouders"] })).toEqual([]);
    expect(
      cautions({ meantFor: ["naasten"], closedFor: ["geheugen"] }, { showGroups: ["geheugen"] }),
    ).toEqual([]);
    expect(cautions({ meantFor: ["ouderen"] })).toEqual([]);
    expect(cautions({ moments: ["out-of-work"] })).toEqual([]);
  });

  it("is said of what it demands", () => {
    expect(cautions({ demands: ["own-dog"] })).toEqual(["Hier hebt u een eigen hond voor nodig."]);
    expect(cautions({ demands: ["reading"] })).toEqual([]);
  });

  it("is reckoned where nobody pays per visit", () => {
    const cost = { maxPerTime: 3, hard: false };
    expect(cautions({ price: 6, isSpread: true }, { cost })).toEqual([
      "Omgerekend kost het €\u00a06 per keer. Dat is meer dan u wilde.",
    ]);
    expect(reasons({ price: 2, isSpread: true }, { cost })).toEqual([
      "Omgerekend kost het €\u00a02 per keer. Dat past bij wat u wilde.",
    ]);
  });
});

describe("a reason stands on what was confirmed", () => {
  it("and is not given for a goal that somebody found it does not serve", () => {
    const talk = { serves: { leren: 3 as const }, goals: { bewegen: "name" as const } };
    expect(reasons(talk, { goals: ["bewegen"] })).toEqual([]);
    expect(reasons({ ...talk, serves: { bewegen: 2 } }, { goals: ["bewegen"] })).toEqual([
      "U komt hier in beweging.",
    ]);
  });

  it("and meeting people is no reason where one person comes to help", () => {
    const visit = { size: 1, serves: { mensen: 3 as const } };
    expect(reasons(visit, { goals: ["mensen"] })).toEqual([]);
    expect(reasons({ serves: { mensen: 3 }, parts: ["being-helped"] }, { goals: ["mensen"] })).toEqual([]);
  });

  it("in the words one would use", () => {
    const who = asked({ interests: ["helpen"] });
    const liked = { ...labels, liking: () => "een ander helpt" };
    const helping = candidate({ tags: { helpen: "main" }, role: "volunteer" });
    expect(explain(scoreOf(helping, who), who, liked).reasons).toEqual([
      "Past omdat u graag een ander helpt.",
    ]);
    const both = asked({ interests: ["natuur", "stilte"] });
    const said = {
      ...labels,
      liking: (key: string) => (key === "natuur" ? "in de natuur bent" : "in stilte bent"),
    };
    const quiet = candidate({ tags: { natuur: "name", stilte: "name" } });
    expect(explain(scoreOf(quiet, both), both, said).reasons).toEqual([
      "Past omdat u graag in de natuur en in stilte bent.",
    ]);
  });
});

describe("what is not known", () => {
  it("is asked of transport and of where it is", () => {
    const who = asked({ needs: ["vervoer"], place: { maxKm: 3, hard: false } });
    const one = without(candidate(), "point");
    expect(explain(scoreOf(one, who), who, labels).ask).toBe(
      "Vraag dit even na: of u kunt worden opgehaald en waar het precies is.",
    );
    const fetched = { ...candidate(), cares: ["vervoer"] };
    expect(explain(scoreOf(fetched, who), who, labels).ask).toBeUndefined();
  });

  it("is to be asked, only where it matters to this person", () => {
    const unknown = scoreOf(candidate(), asked());
    expect(explain(unknown, asked(), labels).ask).toBeUndefined();
    const one = without(candidate(), "wheelchair", "price", "languages");
    const dutch = asked({ needs: ["slechthorend"], languages: ["nl"] });
    expect(explain(scoreOf(one, dutch), dutch, labels).ask).toBeUndefined();
    const who = asked({ needs: ["rolstoel"], languages: ["tr"], cost: { maxPerTime: 3, hard: true } });
    const { ask, cautions } = explain(scoreOf(one, who), who, labels);
    expect(ask).toBe(
      "Vraag dit even na: of het kan met een rolstoel, welke taal er wordt gepraat en wat het kost.",
    );
    expect(cautions, "said once").toEqual([]);
  });
});
