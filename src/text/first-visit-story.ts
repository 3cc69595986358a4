import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { firstVisitWords } from "./words/first-visit.ts";
import { sentenceCase } from "./format.ts";
import { comingDayText } from "./when/date-text.ts";
import { textOf } from "./text-of.ts";
import { signUpWays } from "./sign-up-text.ts";

const text = textOf(firstVisitWords);
const MAX_PROMISES = 4;

interface FirstVisitStep {
  about: "before" | "door" | "ten" | "own";
  title: string;
  text: string;
}

/** The yellow card in words. Without steps it asks the visitor to ask. */
export interface FirstVisitStory {
  title: string;
  sub: string;
  steps: FirstVisitStep[];
  promises: string[];
  bring?: string;
}

const sentence = (words: string) => (/[.!?]$/.test(words) ? sentenceCase(words) : `${sentenceCase(words)}.`);
const joined = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(" ");

/** What to do before the first visit: sign up, or call; empty when nobody asks for it. */
export function beforeText({ firstVisit: visit, signUp }: ActivityEntry, today: LocalDate): string {
  const ways = signUpWays({ ...signUp, how: signUp.how?.filter((way) => way !== "walk-in") });
  const needed = signUp.needed === true || (signUp.needed === undefined && ways !== "");
  const until = signUp.until && signUp.until >= today;
  return joined([
    needed && (ways ? text("first.beforeSignUp", { how: ways }) : text("first.beforeSignUpPlain")),
    needed && until && text("first.beforeUntil", { date: comingDayText(signUp.until!, today) }),
    visit.callFirst && !needed && text("first.beforeCall"),
  ]);
}

function doorText({ firstVisit: visit, place, threshold }: ActivityEntry): string {
  const remote = place === "online" || place === "home";
  const { accompaniment } = visit;
  const who =
    accompaniment &&
    (remote && accompaniment !== "none" ? text("first.start.yes") : text(`first.door.${accompaniment}`));
  return joined([
    visit.meetAt && sentence(visit.meetAt),
    remote && accompaniment === "none" ? undefined : who,
    !visit.meetAt && !remote && threshold.dropIn && accompaniment !== "none" && text("first.doorWalkIn"),
  ]);
}

function promisesOf({
  firstVisit: visit,
  threshold,
  signUp,
  comingBack,
  accessibility,
}: ActivityEntry): string[] {
  const told: [boolean | undefined, keyof typeof firstVisitWords][] = [
    [visit.mayWatch, "first.watch"],
    [visit.mayBringSomeone, "first.someone"],
    [threshold.dropIn && visit.accompaniment === "none", "first.walkIn"],
    [signUp.needed === false, "first.noSignUp"],
    [threshold.skill === "none", "first.noSkill"],
    [accessibility.pickup && !visit.meetAt, "first.pickup"],
    [comingBack?.ringsWhenAway, "first.rings"],
    [comingBack?.wayBackOpen, "first.back"],
  ];
  return told
    .filter(([is]) => is)
    .slice(0, MAX_PROMISES)
    .map(([, key]) => text(key));
}

function subText({ firstVisit: visit, availability, role, status }: ActivityEntry): string {
  if (availability?.state === "full" || availability?.state === "waitlist" || status === "paused") {
    return text("first.subFull");
  }
  if (visit.mayWatch) return text("first.subWatch");
  if (visit.accompaniment && visit.accompaniment !== "none") return text("first.subWelcome");
  return text(role === "volunteer" ? "first.subVolunteer" : "first.sub");
}

/** What to bring; a whole sentence of the provider stands as it is. */
const bringText = (bring: string) =>
  /[.!?]$|\bmee\b/.test(bring) ? sentence(bring) : text("first.bring", { what: bring });

/**
 * The provider's note, unless something above was read from it: "bel even" and "gastvrouw vangt u op" are
 * steps of their own by then.
 */
function ownWords({ firstVisit: visit }: ActivityEntry): string {
  const read = visit.callFirst || visit.meetAt || visit.firstTenMinutes || visit.accompaniment !== "yes";
  return visit.note && !read ? sentence(visit.note) : "";
}

/** The first visit in steps. Only what the data says: a step nobody told us is left out, never invented. */
export function firstVisitSteps(entry: ActivityEntry, today: LocalDate): FirstVisitStep[] {
  const { firstTenMinutes } = entry.firstVisit;
  const remote = entry.place === "online" || entry.place === "home";
  return [
    { about: "before" as const, title: text("first.before"), text: beforeText(entry, today) },
    { about: "door" as const, title: text(remote ? "first.start" : "first.door"), text: doorText(entry) },
    {
      about: "ten" as const,
      title: text("first.ten"),
      text: firstTenMinutes ? sentence(firstTenMinutes) : "",
    },
    { about: "own" as const, title: text("first.ownWords"), text: ownWords(entry) },
  ].filter((step) => step.text !== "");
}

export function firstVisitStory(entry: ActivityEntry, today: LocalDate): FirstVisitStory {
  const { firstTenMinutes, bring } = entry.firstVisit;
  const steps = firstVisitSteps(entry, today);
  const asks = steps.length === 0 || (entry.firstVisit.accompaniment === undefined && !firstTenMinutes);
  return {
    title: text(asks ? "first.askTitle" : "first.title"),
    sub: asks ? text("first.askSub") : subText(entry),
    steps: asks ? [] : steps,
    promises: promisesOf(entry),
    ...(bring && { bring: bringText(bring) }),
  };
}
