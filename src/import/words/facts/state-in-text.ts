/** Whether it goes on and whether there is room, in a title or a text and in compared form: data of `row/read-status`. */

const NO_ROOM = "vol|volgeboekt|volzet|uitverkocht|full|fully booked|sold out";
const STOPPED = "geannuleerd|geannulleerd|afgelast|vervallen|vervalt|gestopt|cancelled|canceled";
const marked = (words: string): RegExp =>
  new RegExp(
    `^\\W{0,3}(?:${words})\\b ?(?:[:!|-]|$)|[([] ?(?:helaas |al )?(?:${words})!? ?[)\\]]|[:|-] ?(?:${words})!?$`,
  );

/** A mark before, behind or in brackets in a title: "VOL - Bloemschikken", "Yoga (volgeboekt)". */
export const TITLE_SAYS_FULL = marked(NO_ROOM);
export const TITLE_SAYS_ENDED = marked(STOPPED);

const IT =
  "(?:(?:deze|de|het|dit|alle|onze) )?(?:groep|groepen|cursus|cursussen|les|lessen|activiteit|workshop|bijeenkomst|middag|avond|ochtend|reis|uitje|plaatsen|plekken|aanbod|training)";
/** A sentence that says so of the activity. */
export const TEXT_SAYS_FULL = new RegExp(
  `^\\W{0,3}(?:helaas )?(?:vol|volgeboekt|volzet|uitverkocht)\\b ?(?:[:!.,|-]|$)|\\b${IT} (?:is|zijn|zit|zitten) (?:helaas |momenteel |op dit moment |nu |al ){0,2}(?:vol|volgeboekt|volzet|bezet)\\b|\\b(?:maximaal|maximale|maximum|max\\.?) (?:aantal|aan) [^.;!?]{0,80}\\bbereikt\\b|\\bgeen (?:vrije )?(?:plaats|plaatsen|plek|plekken) meer\\b|^\\W{0,3}(?:ledenstop|inschrijfstop)\\b|\\bmaximum number of [^.;!?]{0,80}\\breached\\b|\\bno (?:more )?(?:places|spots) (?:left|available)\\b`,
);
export const TEXT_SAYS_WAITLIST = /\b(?:er is een|sta op de|met) wachtlijst\b|^\W{0,3}wachtlijst\b/;
export const TEXT_SAYS_ENDED = new RegExp(
  `\\b${IT} (?:is|zijn|wordt) (?:helaas |per \\d{1,2}[-/]\\d{1,2} ){0,2}(?:gestopt|geannuleerd|beeindigd|afgelast|vervallen|opgeheven)\\b|\\bgaat (?:helaas |voorlopig ){0,2}niet (?:meer )?door\\b|^\\W{0,3}(?:${STOPPED})\\b ?(?:[:!.,-]|$)`,
);
/** What systems of sign-up write behind a name, and people in a sentence of its own. */
export const TEXT_SAYS_ROOM =
  /\b(?:er (?:is|zijn) )?nog (?:\d{1,3} |enkele |genoeg |voldoende )?(?:plaats(?:en)?|plek(?:ken)?|vrije plaatsen) (?:vrij|beschikbaar|over)\b|\b\d{1,3} (?:spots?|places|seats) (?:left|available)\b/;
/** Then it is not always: rain, a holiday, too few people. */
export const ONLY_SOMETIMES =
  /\b(?:bij|als|wanneer|indien|tijdens|in de|op|mits|tenzij|minder dan|vorig\w*|vroeger|sinds)\b/;
