import type { Field, StandsOn } from "./stands-on.ts";
import type { stayingWords } from "./words/staying.ts";

const said = (...fields: Field[]): StandsOn => ({ said: fields });
const any = (...fields: Field[]): StandsOn => ({ any: fields });
const asks = (...fields: Field[]): StandsOn => ({ asks: fields });
const frame: StandsOn = "frame";

/** What each sentence about staying stands on; `text/stands-on.ts` has the others. */
export const STAYING_STANDS_ON: Record<keyof typeof stayingWords, StandsOn> = {
  "staying.title": frame,
  "staying.pickup": any("accessibility.pickup", "accessibility.transport"),
  "staying.pickup.yes": said("accessibility.pickup"),
  "staying.pickup.no": said("accessibility.pickup"),
  "staying.rings": any("comingBack.ringsWhenAway", "comingBack.ringsWho"),
  "staying.rings.yes": said("comingBack.ringsWhenAway"),
  "staying.rings.who": said("comingBack.ringsWho"),
  "staying.rings.no": said("comingBack.ringsWhenAway"),
  "staying.back": any("comingBack.wayBackOpen", "comingBack.wayBackHow"),
  "staying.back.yes": said("comingBack.wayBackOpen"),
  "staying.back.no": said("comingBack.wayBackOpen"),
  "staying.next": any("nextStep.as", "nextStep.how"),
  "staying.next.visitor": said("nextStep.as"),
  "staying.next.helper": said("nextStep.as"),
  "staying.next.volunteer": said("nextStep.as"),
  "staying.next.none": said("nextStep.as"),
  "staying.next.to": said("nextStep.activity"),
  "staying.ask": frame,
  "staying.ask.pickup": asks("accessibility.pickup", "accessibility.transport"),
  "staying.ask.rings": asks("comingBack.ringsWhenAway", "comingBack.ringsWho"),
  "staying.ask.back": asks("comingBack.wayBackOpen", "comingBack.wayBackHow"),
  "staying.question.pickup": asks("accessibility.pickup", "accessibility.transport"),
  "staying.question.rings": asks("comingBack.ringsWhenAway", "comingBack.ringsWho"),
  "staying.question.back": asks("comingBack.wayBackOpen", "comingBack.wayBackHow"),
};
