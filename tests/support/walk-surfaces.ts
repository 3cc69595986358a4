import { keysIn } from "./speak-keys.ts";
import { toCard } from "#domain/card.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { activityCalendar } from "#export/ical.ts";
import { activityJsonLd } from "#export/json-ld-activity.ts";
import { toAsked } from "#matching/ask/asked.ts";
import { EMPTY_PROFILE, NEEDS, type Profile } from "#matching/ask/profile.ts";
import { GOALS } from "#schema/closed-lists.ts";
import { scoreOf } from "#matching/choose/score.ts";
import { explain } from "#matching/explain/explain.ts";
import { toCandidates } from "#matching/offer/to-candidates.ts";
import { cardWords } from "#screens/card/card-words.ts";
import { toShownCard } from "#screens/card/make-card.ts";
import { factsOf } from "#screens/activity/facts.ts";
import { nextDateLines } from "#screens/activity/next-date-lines.ts";
import { noticeOf } from "#screens/activity/notice-of.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { checkedLine } from "#text/checked-line.ts";
import { firstVisitStory } from "#text/first-visit-story.ts";
import { openQuestions } from "#text/open-questions.ts";
import { prescriptionFacts } from "#text/prescription-facts.ts";
import { stayingAsk, stayingLines } from "#text/staying-text.ts";
import { labels, HOME } from "../fixtures/matching.ts";
import { smallVocabulary } from "../fixtures/search/small-vocabulary.ts";
import { TODAY } from "../fixtures/told-entries.ts";

/** The school is out in the first week that anybody looks at. */
const HOLIDAYS: SchoolHoliday[] = [
  { name: "Zzvakantie", regions: ["noord", "midden", "zuid"], from: "2026-12-07", until: "2026-12-13" },
  { name: "Zzzomer", regions: ["noord", "midden", "zuid"], from: "2028-07-01", until: "2028-08-31" },
];
const groups = [{ key: "nabestaanden", label: "Nabestaanden", closed: false, words: [] }];
const interests = [{ key: "wandelen", label: "Wandelen", words: ["wandelen"] }];
const list = (key: string, ...words: string[]) => ({ key, words });
const vocabulary = {
  goals: [list("rust", "rustig*", "stil"), list("rouw", "rouwen")],
  needs: [list("vervoer", "opgehaald"), list("nederlands-leren", "oefent Nederlands")],
  groupsAsked: [],
  alsoForOthers: [],
  speech: [],
  moments: [],
  demands: [],
  has: [],
};
const lexicon = openLexicon(smallVocabulary);

/** One answer at a time, so that no reason crowds out another. */
const ANSWERS: Partial<Profile>[] = [
  {},
  ...GOALS.map((goal) => ({ goals: [goal] })),
  ...NEEDS.map((need) => ({ needs: [need] })),
  ...(["klein", "groot", "een-op-een"] as const).map((group) => ({ group })),
  { interests: ["wandelen"] },
  { interests: ["koffie"], goals: ["mensen"] },
  { times: ["di-a"] },
  { times: ["ma-o"] },
  { place: { mode: "lopen", maxKm: 3, hard: false } },
  { place: { mode: "fiets", maxKm: 0.1, hard: false } },
  { cost: { maxPerTime: 0, hard: false } },
  { cost: { maxPerTime: 3, hard: false } },
  { company: "samen" },
  { languages: ["tr"] },
  { showGroups: ["nabestaanden", "vrouwen", "mannen"] },
];
const ASKED = ANSWERS.map((answers) => toAsked({ ...EMPTY_PROFILE, ...answers }, TODAY, { home: HOME }));

/** Every text in something, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function pageOf(entry: ActivityEntry): string[] {
  const { title, sub, steps, promises, bring } = firstVisitStory(entry, TODAY);
  return textsIn([
    noticeOf(entry, TODAY).lines,
    factsOf(entry, { today: TODAY, groups }).map(({ answer }) => answer),
    [title, sub, promises, bring, steps.map((step) => [step.title, step.text])],
    nextDateLines(entry, TODAY, HOLIDAYS).map(({ note }) => note),
    checkedLine(entry, TODAY).text,
    openQuestions(entry, TODAY),
    stayingLines(entry).map(({ question, answer }) => [question, answer]),
    stayingAsk(entry),
  ]);
}

function matchingOf(entry: ActivityEntry): string[] {
  const [candidate] = toCandidates({ activities: [entry], groups, interests }, vocabulary, lexicon);
  return ASKED.flatMap((asked) => textsIn(explain(scoreOf(candidate!, asked), asked, labels)));
}

const templates = Object.entries(cardWords).map(([key, text]) => {
  const pattern = text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+");
  return { key, whole: new RegExp(`^${pattern}$`, "u"), part: new RegExp(pattern, "u") };
});

/** A card says its own sentences in Dutch: its words are read back. */
function cardKeys(entry: ActivityEntry): string[] {
  const {
    tags,
    next = "",
    when,
    where,
    cost,
    callFirst,
  } = toShownCard(toCard(entry), { today: TODAY, holidays: HOLIDAYS });
  return [
    ...tags.flatMap(({ text }) => templates.filter(({ whole }) => whole.test(text)).map(({ key }) => key)),
    ...templates.filter(({ part }) => next !== "" && part.test(next)).map(({ key }) => key),
    ...keysIn([when, where, cost, callFirst?.text].join(" ")),
  ];
}

const context = { origin: "https://gids.example.org", town: "Zzstad", today: TODAY, holidays: HOLIDAYS };
const keysOf = (texts: string[]): string[] => texts.flatMap(keysIn);

/** Which sentences each place says of an activity, by their names. */
export const SURFACES: Record<string, (entry: ActivityEntry) => string[]> = {
  page: (entry) => keysOf(pageOf(entry)),
  card: cardKeys,
  sheet: (entry) => keysOf(textsIn(prescriptionFacts(entry, TODAY))),
  calendar: (entry) => keysIn((activityCalendar({ ...entry }, context) ?? "").replace(/\r\n /g, "")),
  "JSON-LD": (entry) => keysOf(textsIn(activityJsonLd(entry, context))),
  matching: (entry) => keysOf(matchingOf(entry)),
};

/** The page word for word, without the notice on top: that has sentences of a card, which speak Dutch here. */
export function pageText(entry: ActivityEntry): string {
  const notice = noticeOf(entry, TODAY).lines;
  return pageOf(entry)
    .filter((text) => !notice.includes(text))
    .join("\n");
}

/** What the page asks: the facts that are open, and the questions by their names. */
export const askedOnPage = (entry: ActivityEntry): string[] => [
  ...factsOf(entry, { today: TODAY, groups })
    .filter(({ ask }) => ask)
    .map(({ key }) => key),
  ...keysIn([firstVisitStory(entry, TODAY).sub, ...openQuestions(entry, TODAY)].join(" ")),
];

/** The yellow card by the names of its sentences, and the chair that is drawn. */
export function firstVisitKeys(entry: ActivityEntry): { keys: string[]; seat: string } {
  const { sub, steps, promises, seat } = firstVisitStory(entry, TODAY);
  const texts = [sub, ...promises, ...steps.flatMap(({ title, text }) => [title, text])];
  return { keys: keysIn(texts.join(" ")), seat };
}

export const jsonLdText = (entry: ActivityEntry): string => JSON.stringify(activityJsonLd(entry, context));
