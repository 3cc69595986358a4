import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { isFromHome, mayWalkIn } from "#domain/door.ts";
import { isClosed, roomOf, type Room } from "#domain/room.ts";
import { firstVisitWords } from "./words/first-visit.ts";
import { asksRoom } from "./open-questions.ts";
import { contactOf } from "./contact-ways.ts";
import { listText, sentenceCase } from "./format.ts";
import { comingDayText } from "./when/date-text.ts";
import { countText, textOf } from "./text-of.ts";
import { signUpWays } from "./sign-up-text.ts";

const text = textOf(firstVisitWords);
const MAX_PROMISES = 4;

interface FirstVisitStep {
  about: "before" | "door" | "ten" | "own";
  title: string;
  text: string;
}

/** The yellow card in words: what was said, and what to ask where nobody said who or how. */
export interface FirstVisitStory {
  title: string;
  sub: string;
  /** The chair that is drawn: free where somebody said that there is room, none where it is full or lies still. */
  seat: "free" | "ask" | "none";
  steps: FirstVisitStep[];
  promises: string[];
  bring?: string;
  /** Nobody said who is there or how it goes. */
  asks: boolean;
  /** Set when one cannot just come now: it is full, has a waiting list or lies still. Stands in `sub` as well. */
  closed?: string;
}

const sentence = (words: string) => (/[.!?]$/.test(words) ? sentenceCase(words) : `${sentenceCase(words)}.`);
const joined = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(" ");

/** Who asks for a message is not called. */
const WRITES = /(?<!\p{L})(bericht|berichtje|message|app)(?!\p{L})/iu;

/** What to do before the first visit: sign up, or call; empty when nobody asks for it. */
export function beforeText(entry: ActivityEntry, today: LocalDate): string {
  const { firstVisit: visit, signUp } = entry;
  const contact = contactOf(entry);
  const how = signUp.how?.filter((way) => way !== "walk-in");
  const ways = signUpWays(entry, how);
  const needed = signUp.needed === true || (signUp.needed === undefined && (how ?? []).length > 0);
  const { until } = signUp;
  const date = until && comingDayText(until, today);
  if (needed && date && until < today) return text("first.beforeLate", { date });
  const ask = contact.phone && !WRITES.test(visit.note ?? "") ? "first.beforeCall" : "first.beforeTell";
  return joined([
    needed && (ways ? text("first.beforeSignUp", { how: ways }) : text("first.beforeSignUpPlain")),
    needed && date && text("first.beforeUntil", { date }),
    // One sentence: who reads that it is not needed, and then to call, reads two orders.
    visit.callFirst && !needed && text(signUp.needed === false ? `${ask}Only` : ask),
  ]);
}

/** Nobody walks into what is full or lies still. */
const walksIn = (entry: ActivityEntry, today: LocalDate): boolean =>
  mayWalkIn(entry) && entry.status === "published" && !isClosed(roomOf(entry, today));

function doorText(entry: ActivityEntry, today: LocalDate): string {
  const { accompaniment, meetAt } = entry.firstVisit;
  const remote = isFromHome(entry);
  const who = accompaniment && text(`first.door.${accompaniment}`);
  return joined([
    meetAt && sentence(meetAt),
    remote && accompaniment ? accompaniment !== "none" && text("first.start.yes") : who,
    !meetAt && walksIn(entry, today) && accompaniment !== "none" && text("first.doorWalkIn"),
  ]);
}

function promisesOf(entry: ActivityEntry, today: LocalDate): string[] {
  const { firstVisit: visit, threshold, signUp, accessibility } = entry;
  const told: [boolean | undefined, keyof typeof firstVisitWords][] = [
    [visit.mayWatch, "first.watch"],
    [visit.mayBringSomeone, "first.someone"],
    [walksIn(entry, today) && visit.accompaniment === "none", "first.walkIn"],
    [signUp.needed === false && !visit.callFirst, "first.noSignUp"],
    [threshold.skill === "none", "first.noSkill"],
    [accessibility.pickup && !visit.meetAt, "first.pickup"],
  ];
  return told
    .filter(([is]) => is)
    .slice(0, MAX_PROMISES)
    .map(([, key]) => text(key));
}

/** Whether there is room, in one sentence. */
function roomText(entry: ActivityEntry, room: Room | undefined, today: LocalDate): string | undefined {
  if (entry.status === "paused") return text("first.paused");
  if (asksRoom(entry, today)) return text("first.room.ask");
  if (!room) return undefined;
  if (room.weeks !== undefined) return countText(text, "first.room.waitlistWeeks", room.weeks);
  return text(`first.room.${room.state}`);
}

/** What nobody said about the first time, in one sentence, with the room when that is a question too. */
function unknownText(entry: ActivityEntry, room: string | undefined): string {
  const { meetAt, mayWatch } = entry.firstVisit;
  const remote = isFromHome(entry);
  const asksRoom = room === text("first.room.ask");
  const what = [
    text(remote ? "first.ask.helper" : "first.ask.who"),
    !remote && !meetAt && text("first.ask.where"),
    mayWatch === undefined && text("first.ask.watch"),
    asksRoom && text("first.ask.room"),
  ].filter((part) => part !== false);
  return joined([!asksRoom && room, text("first.unknown", { what: listText(what) })]);
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

const SEATS: Record<Room["state"], FirstVisitStory["seat"]> = {
  open: "free",
  few: "free",
  full: "none",
  waitlist: "none",
  ask: "ask",
};

/** The first visit in steps. Only what the data says: a step nobody told us is left out, never invented. */
export function firstVisitSteps(entry: ActivityEntry, today: LocalDate): FirstVisitStep[] {
  const { firstTenMinutes } = entry.firstVisit;
  const hasDoor = entry.place === "venue";
  return [
    { about: "before" as const, title: text("first.before"), text: beforeText(entry, today) },
    {
      about: "door" as const,
      title: text(hasDoor ? "first.door" : "first.start"),
      text: doorText(entry, today),
    },
    {
      about: "ten" as const,
      title: text("first.ten"),
      text: firstTenMinutes ? sentence(firstTenMinutes) : "",
    },
    { about: "own" as const, title: text("first.ownWords"), text: ownWords(entry) },
  ].filter((step) => step.text !== "");
}

/** The whole card; what was told stays beside what has to be asked. */
export function firstVisitStory(entry: ActivityEntry, today: LocalDate): FirstVisitStory {
  const { accompaniment, firstTenMinutes, bring } = entry.firstVisit;
  const asks = accompaniment === undefined && !firstTenMinutes;
  const room = roomOf(entry, today);
  const said = roomText(entry, room, today);
  const welcomed = accompaniment !== undefined && accompaniment !== "none";
  const seat = entry.status === "paused" ? "none" : SEATS[room?.state ?? "ask"];
  return {
    title: text(asks ? "first.askTitle" : "first.title"),
    sub: asks
      ? unknownText(entry, said)
      : joined([said, welcomed && seat !== "none" && text("first.notAlone")]),
    seat,
    steps: firstVisitSteps(entry, today),
    promises: promisesOf(entry, today),
    ...(bring && { bring: bringText(bring) }),
    ...(seat === "none" && said && { closed: said }),
    asks,
  };
}
