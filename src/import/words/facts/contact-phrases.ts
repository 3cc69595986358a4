/** What one has to do, in a cell for contact: it says nothing of who answers. The longer before the shorter. */
export const INSTRUCTION = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:voor )?(?:meer )?(?:informatie|info|inlichtingen|vragen)(?: en (?:aanmelding|aanmelden|inschrijven|opgave))?",
    "(?:u kunt |je kunt |kunt u |kun je )?(?:zich |je |u )?(?:vooraf |van tevoren |eerst |graag )?(?:aanmelden|aanmelding|inschrijven|inschrijving|opgeven|opgave|reserveren|langsgaan|langskomen|contact opnemen|bellen|mailen|appen)(?: kan| kunt u| kan ook)?",
    "(?:neem|opnemen) (?:gerust |dan |even )?contact(?: op)?",
    "meld (?:u|je) (?:vooraf )?aan|schrijf (?:u|je) in|geef (?:u|je) op|loop (?:gerust |even )?(?:binnen|langs)|kom (?:gerust |even )?(?:langs|binnen)",
    "kijk(?: dan)? op|zie|ga naar|stuur een (?:mail|e-?mail|bericht|app)(?:tje)?",
    "telefoonnummer|telefonisch|telefoon|telnr|tel|mobiel|bel(?: even| gerust)?|whatsapp|app|e-?mailadres|e-?mail|mail|website|site|adres|contact",
    "voor|via|of|en|bij|naar|op|met|de|het|een|ook|kan|kunt|u|je|dan|door|te|tussen|graag|nr",
  ].join("|")})(?!\\p{L})\\.?:?`,
  "giu",
);

/** A letter for what follows: "T:", "E:", also where it is glued to what came before. */
export const LABEL = /(?<=^|[\s,;(]|\p{Ll}|\.[a-z]{2,3})[TEMWA]\s*:/gu;

/** The short numbers of `domain/phone-number`. */
export const SHORT_NUMBER = String.raw`14[\s.-]?0\d{2,3}|116[\s.-]?\d{3}|113`;
