import type { Field, StandsOn } from "#text/stands-on.ts";
import type { matchingWords } from "#text/words/matching.ts";

const said = (...fields: Field[]): StandsOn => ({ said: fields });
const any = (...fields: Field[]): StandsOn => ({ any: fields });
const asks = (...fields: Field[]): StandsOn => ({ asks: fields });

type Explained = Extract<
  keyof typeof matchingWords,
  `match.reason.${string}` | `match.mind.${string}` | `match.ask.${string}` | `match.nearly.${string}`
>;
/** Texts of an activity in which the matching reads what it is about. */
const OWN_TEXT: Field[] = [
  "title",
  "easyText",
  "description",
  "audience.note",
  "accessibility.note",
  "firstVisit.note",
];
const SHELF: Field[] = ["category", "alsoIn"];

/** Of a reason only what is said of the activity; that somebody asked for it is held in `explain.test.ts`. */
export const MATCHING_STANDS_ON: Record<Explained, StandsOn> = {
  "match.reason.interest": any("tags", ...SHELF, ...OWN_TEXT),
  "match.reason.words": any("tags", ...SHELF, ...OWN_TEXT),
  "match.reason.surprise": any(...SHELF, ...OWN_TEXT),
  "match.reason.mensen": any(...SHELF, ...OWN_TEXT),
  "match.reason.mensenWeekly": said("schedule"),
  "match.reason.bewegen": any(...SHELF, ...OWN_TEXT),
  "match.reason.ritme": said("schedule"),
  "match.reason.ritmeTime": said("schedule"),
  "match.reason.betekenis": said("role"),
  "match.reason.leren": any(...OWN_TEXT),
  "match.reason.dutch": any("language.practiceWelcome", ...OWN_TEXT),
  "match.reason.rust": any(...OWN_TEXT),
  "match.reason.rouw": any("audience.groups", ...OWN_TEXT),
  "match.reason.praktisch": any(...OWN_TEXT),
  "match.reason.time": said("schedule"),
  "match.reason.times": said("schedule"),
  "match.reason.distance": said("location"),
  "match.reason.walk": said("location"),
  "match.reason.cycle": said("location"),
  "match.reason.free": said("costs"),
  "match.reason.cost": said("costs"),
  "match.reason.coach": said("firstVisit.accompaniment"),
  "match.reason.host": said("firstVisit.accompaniment"),
  "match.reason.helper": said("firstVisit.accompaniment"),
  "match.reason.small": said("threshold.groupSize"),
  "match.reason.large": said("threshold.groupSize"),
  "match.reason.pair": said("threshold.groupSize"),
  "match.reason.group": any("audience.groups", ...OWN_TEXT),
  "match.reason.women": said("audience.gender"),
  "match.reason.men": said("audience.gender"),
  "match.reason.wheelchair": said("accessibility.wheelchair"),
  "match.reason.rollator": said("accessibility.wheelchair"),
  "match.reason.transport": any("accessibility.pickup", ...OWN_TEXT),
  "match.reason.atHome": said("place"),
  "match.reason.hearing": any("accessibility.hearingLoop", "audience.groups", ...OWN_TEXT),
  "match.reason.sight": any("audience.groups", ...OWN_TEXT),
  "match.reason.reading": any("audience.groups", ...OWN_TEXT),
  "match.reason.quiet": any("accessibility.quietSpace", "threshold.sound", ...OWN_TEXT),
  "match.reason.child": any("accessibility.childWelcome", ...OWN_TEXT),
  "match.reason.language": said("language.spoken"),
  "match.mind.distance": said("location"),
  "match.mind.time": said("schedule"),
  "match.mind.cost": said("costs"),
  "match.mind.costPass": said("costs"),
  "match.mind.ageFrom": said("audience.minAge"),
  "match.mind.ageUntil": said("audience.maxAge"),
  "match.mind.age": said("audience.minAge", "audience.maxAge"),
  "match.mind.wheelchair": asks("accessibility.wheelchair"),
  "match.mind.wheelchairPhone": asks("accessibility.wheelchair"),
  "match.mind.self": said("firstVisit.accompaniment"),
  "match.mind.selfFromHome": said("firstVisit.accompaniment"),
  "match.mind.large": said("threshold.groupSize"),
  "match.mind.old.one": said("verification"),
  "match.mind.old.other": said("verification"),
  "match.mind.never": asks("verification"),
  "match.mind.full": said("availability"),
  "match.mind.waitlist": said("availability"),
  "match.mind.wait.one": said("availability"),
  "match.mind.wait.other": said("availability"),
  "match.mind.ask": asks("availability"),
  "match.mind.once": said("schedule"),
  "match.ask.wheelchair": asks("accessibility.wheelchair"),
  "match.ask.rollator": asks("accessibility.wheelchair"),
  // Of a group that speaks Dutch how much of it one needs may be the question.
  "match.ask.language": asks("language.anyLanguage"),
  "match.ask.cost": asks(),
  "match.ask.start": asks("firstVisit.accompaniment"),
  "match.ask.helper": asks("firstVisit.accompaniment"),
  // "From six on" leaves open how large it is.
  "match.ask.size": asks(),
  "match.ask.time": asks(),
  "match.nearly.time": said("schedule"),
  "match.nearly.distance": said("location"),
  "match.nearly.cost": said("costs"),
  "match.nearly.start": said("firstVisit.accompaniment"),
  "match.nearly.startFromHome": said("firstVisit.accompaniment"),
  "match.nearly.size": said("threshold.groupSize"),
};
