const THINGS =
  "straat|laan|weg|plein|kade|gracht|singel|steeg|plantsoen|park|dreef|college|school|lyceum|mavo|kerk|kapel|zaal|hal|centrum|museum|theater|bibliotheek|gebouw|stichting|fonds|zorg|thuiszorg|kliniek|hospice|hoeve|toernooi|trofee|festival|koor|orkest|ensemble|accommodatie|gymzaal|sporthal|stadion|markt|poort|toren|haven|fellowship|church|chapel|community|association|foundation|society|academy|institute|ministry";

/** Words right before a name that make it the name of a thing. */
export const THING_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:de|het|buurthuis|dorpshuis|wijkcentrum|huis|\\p{L}*(?:${THINGS}))\\s+|[-'"‘“])$`,
  "iu",
);

/** What the last word of a name ends in when it is a thing. `alone`: surnames end in it too ("Nijhuis"), so not after "met". */
export const ENDS_AS_A_THING = {
  always: new RegExp(`(?:\\s|\\p{L}{2})(?:${THINGS})$`, "iu"),
  alone: /\p{L}{2}(?:huis|hof|hofje|borg|molen|dijk|brug|pad|kamp)$/iu,
};

/** What stands before somebody, and seldom before a thing without "de" or "het". */
export const LEADS_TO_A_PERSON = /^(?:met|door|via|o\.l\.v\.|onder leiding van)\s+/i;
