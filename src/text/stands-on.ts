import type { Activity } from "#schema/activity.ts";
import type { activityWords } from "./words/activity.ts";
import type { callFirstWords } from "./words/call-first.ts";
import type { contactWords } from "./words/contact.ts";
import type { factWords } from "./words/facts.ts";
import type { firstVisitWords } from "./words/first-visit.ts";
import type { guideWords } from "./words/guide-words.ts";
import type { oneDateWords } from "./words/one-date.ts";

/** The parts of these are said one by one. */
type Grouped =
  | "audience"
  | "firstVisit"
  | "threshold"
  | "language"
  | "accessibility"
  | "signUp"
  | "contact"
  | "comingBack"
  | "nextStep";
type PartOf<Group extends Grouped> = Group extends Grouped
  ? `${Group}.${keyof NonNullable<Activity[Group]> & string}`
  : never;

/** A fact that somebody can say of an activity. Of a contact: of the activity or of its organisation. */
export type Field = Exclude<keyof Activity, Grouped> | PartOf<Grouped>;

/**
 * What has to be known before a sentence may be said. `said`: each of these fields. `any`: at least one of them.
 * `asks`: nobody said any of these, so the sentence asks. `frame`: a heading, a label, a button: it says nothing of an
 * activity. A new sentence gets its line here, for the compiler asks; `stands-on.test.ts` takes the fields away.
 */
export type StandsOn = { said: Field[] } | { any: Field[] } | { asks: Field[] } | "frame";

const said = (...fields: Field[]): StandsOn => ({ said: fields });
const any = (...fields: Field[]): StandsOn => ({ any: fields });
const asks = (...fields: Field[]): StandsOn => ({ asks: fields });
const frame: StandsOn = "frame";

const WHO = "firstVisit.accompaniment";
const TEN = "firstVisit.firstTenMinutes";

const FIRST_VISIT: Record<keyof typeof firstVisitWords, StandsOn> = {
  "first.title": any(WHO, TEN),
  "first.askTitle": asks(WHO, TEN),
  "first.room.open": said("availability"),
  "first.room.few": said("availability"),
  "first.room.full": said("availability"),
  "first.room.waitlist": said("availability"),
  "first.room.waitlistWeeks.one": said("availability"),
  "first.room.waitlistWeeks.other": said("availability"),
  "first.room.ask": asks("availability"),
  "first.paused": said("status"),
  "first.notAlone": said(WHO),
  "first.unknown": asks(WHO, TEN),
  "first.ask.who": asks(WHO, TEN),
  "first.ask.helper": asks(WHO, TEN),
  "first.ask.where": asks("firstVisit.meetAt"),
  "first.ask.watch": asks("firstVisit.mayWatch"),
  "first.ask.room": asks("availability"),
  "first.before": any("signUp.needed", "signUp.how", "firstVisit.callFirst"),
  "first.beforeCall": said("firstVisit.callFirst", "contact.phone"),
  "first.beforeCallOnly": said("firstVisit.callFirst", "signUp.needed", "contact.phone"),
  "first.beforeTellOnly": said("firstVisit.callFirst", "signUp.needed"),
  "first.beforeTell": said("firstVisit.callFirst"),
  "first.beforeSignUp": said("signUp.how"),
  "first.beforeSignUpPlain": any("signUp.needed", "signUp.how"),
  "first.beforeUntil": said("signUp.until"),
  "first.beforeLate": said("signUp.until"),
  "first.door": said("place"),
  "first.door.coach": said(WHO),
  "first.door.host": said(WHO),
  "first.door.buddy": said(WHO),
  "first.door.yes": said(WHO),
  "first.door.none": said(WHO),
  "first.doorWalkIn": said("threshold.dropIn"),
  "first.start": frame,
  "first.start.yes": said(WHO),
  "first.ownWords": said("firstVisit.note"),
  "first.ten": said(TEN),
  "first.watch": said("firstVisit.mayWatch"),
  "first.someone": said("firstVisit.mayBringSomeone"),
  "first.walkIn": said("threshold.dropIn"),
  "first.noSignUp": said("signUp.needed"),
  "first.noSkill": said("threshold.skill"),
  "first.pickup": said("accessibility.pickup"),
  "first.bring": said("firstVisit.bring"),
};

const FACTS: Record<keyof typeof factWords, StandsOn> = {
  "facts.role": frame,
  "facts.volunteer": said("role"),
  "facts.support": said("role"),
  "facts.group": frame,
  "facts.groupRange": said("threshold.groupSize"),
  "facts.groupUpTo": said("threshold.groupSize"),
  "facts.groupFrom": said("threshold.groupSize"),
  "facts.groupExact": said("threshold.groupSize"),
  "facts.oneToOne": said("threshold.groupSize"),
  "facts.allAges": said("audience.minAge"),
  "facts.ages": said("audience.minAge", "audience.maxAge"),
  "facts.ageFrom": said("audience.minAge"),
  "facts.ageTo": said("audience.maxAge"),
  "facts.women": said("audience.gender"),
  "facts.men": said("audience.gender"),
  "facts.wheelchair": frame,
  "facts.wheelchair.yes": said("accessibility.wheelchair"),
  "facts.wheelchair.rollator": said("accessibility.wheelchair"),
  "facts.wheelchair.no": said("accessibility.wheelchair"),
  "facts.wheelchair.not-applicable": said("accessibility.wheelchair"),
  "facts.also": frame,
  "facts.toilet": said("accessibility.toilet"),
  "facts.hearingLoop": said("accessibility.hearingLoop"),
  "facts.quietSpace": said("accessibility.quietSpace"),
  "facts.childWelcome": said("accessibility.childWelcome"),
  "facts.language": frame,
  "facts.anyLanguage": said("language.anyLanguage"),
  "facts.dutch.none": said("language.dutchNeeded"),
  "facts.dutch.little": said("language.dutchNeeded"),
  "facts.dutch.good": said("language.dutchNeeded"),
  "facts.practice": said("language.practiceWelcome"),
  "facts.signUp": frame,
  "facts.signUpNo": said("signUp.needed"),
  "facts.signUpYes": said("signUp.needed"),
  "facts.signUpUntil": said("signUp.until"),
  "facts.signUpLate": said("signUp.until"),
  "facts.how.phone": said("signUp.how", "contact.phone"),
  "facts.how.email": said("signUp.how", "contact.email"),
  "facts.how.website": said("signUp.how", "contact.website"),
  "facts.how.app": said("signUp.how", "contact.phone"),
  "facts.how.walk-in": said("signUp.how"),
  "facts.how.via-coach": said("signUp.how"),
  "facts.how.conversation": said("signUp.how"),
  "facts.effort": frame,
  "facts.effort.seated": said("threshold.effort"),
  "facts.effort.light": said("threshold.effort"),
  "facts.effort.active": said("threshold.effort"),
  "facts.skill.some": said("threshold.skill"),
  "unknown.when": asks("schedule"),
  // Of a rhythm that was said in part.
  "unknown.often": said("schedule"),
  "unknown.where": asks("location"),
  "unknown.firstWhere": asks("location", "firstVisit.meetAt"),
  "unknown.cost": asks("costs", "costNote"),
  "unknown.wheelchair": asks("accessibility.wheelchair"),
  "unknown.toilet": asks("accessibility.toilet"),
  "unknown.first": asks(WHO),
  "unknown.helper": asks(WHO),
  "unknown.room": asks("availability"),
  "unknown.forWhom": asks(
    "audience.minAge",
    "audience.maxAge",
    "audience.gender",
    "audience.groups",
    "audience.note",
  ),
  "unknown.group": asks("threshold.groupSize"),
  "unknown.signUp": asks("signUp.needed", "signUp.how"),
  "unknown.language": asks("language.spoken", "language.anyLanguage"),
  // Of a rhythm that was said without it.
  "unknown.holidays": said("schedule"),
};

const PAGE: Record<keyof typeof activityWords | keyof typeof guideWords, StandsOn> = {
  "activity.when": frame,
  "activity.where": frame,
  "activity.cost": frame,
  "activity.forWhom": frame,
  "activity.nextTimes": frame,
  "activity.toCalendar": said("schedule"),
  "activity.unknown": frame,
  "activity.unknownAsk": frame,
  "activity.holidaysStop": said("schedule"),
  "activity.holidaysContinue": said("schedule"),
  "activity.holidaysAsk": said("schedule"),
  "activity.until": said("schedule"),
  "activity.from": said("schedule"),
  ask: asks(),
  yes: frame,
  no: frame,
  "activities.one": frame,
  "activities.other": frame,
  call: frame,
  mail: frame,
  website: frame,
  "place.online": said("place"),
  "place.home": said("place"),
  "place.various": said("place"),
  "place.inTown": said("town"),
  "place.askInTown": said("town"),
};

const CONTACT: Record<
  keyof typeof contactWords | keyof typeof callFirstWords | keyof typeof oneDateWords,
  StandsOn
> = {
  "date.askDay": said("schedule"),
  "date.cancelled": said("schedule"),
  "contact.title": said("role"),
  "contact.titleVolunteer": said("role"),
  "contact.titleSupport": said("role"),
  "contact.titleOpen": frame,
  "contact.role": said("contact.role"),
  "contact.call": said("contact.phone"),
  "contact.none": asks("contact.phone", "contact.email", "contact.website"),
  "contact.place": said("location"),
  "contact.route": said("location"),
  "contact.elsewhere": frame,
  "contact.nextNone": asks(),
  "contact.nextAppointment": said("schedule"),
  "contact.checked": said("verification"),
  "contact.checkedBy": said("verification"),
  "contact.age.none": said("verification"),
  "contact.age.one": said("verification"),
  "contact.age.other": said("verification"),
  "contact.lastChecked": said("verification"),
  "contact.wrong": frame,
  "contact.yours": frame,
  "contact.paused": said("status"),
  "contact.unknownAskMail": frame,
  "contact.similar": frame,
  "contact.similarAnywhere": frame,
  "contact.more": frame,
  "card.old.one": said("verification"),
  "card.old.other": said("verification"),
  "card.neverChecked": asks("verification"),
  "card.callFirst": said("contact.phone"),
  "card.askFirst": frame,
  "card.callFirstLabel": said("contact.phone"),
  "card.askFirstLabel": frame,
};

/** What each sentence of the guide about an activity stands on; of cards and of the matching beside those. */
export const STANDS_ON: Record<string, StandsOn> = { ...FIRST_VISIT, ...FACTS, ...PAGE, ...CONTACT };
