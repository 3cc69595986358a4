import { ask } from "../remark.ts";

/** What is asked about being fetched, being missed, coming back and going on. */
export const aboutStaying = {
  pickupUnclear: ask(
    "pickup-unclear",
    "We weten niet of iemand kan worden opgehaald. Wat er staat, houden we in uw woorden.",
    `"ja", "nee", of hoe het ophalen gaat`,
  ),
  ringsUnclear: ask(
    "rings-unclear",
    "We weten niet wie er belt als iemand wegblijft.",
    `"nee", "ja", of wie er belt, zoals "de gastvrouw"`,
  ),
  wayBackUnclear: ask(
    "way-back-unclear",
    "We weten niet of iemand na een tijd terug mag komen. Wat er staat, houden we in uw woorden.",
    `"ja", "nee", of hoe dat gaat`,
  ),
  nextUnclear: ask(
    "next-step-unclear",
    "We weten niet wat iemand hierna kan doen. Wat er staat, houden we in uw woorden.",
    `"meehelpen", "vrijwilliger worden", de naam van een groep, of "nee"`,
  ),
};
