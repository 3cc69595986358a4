/** What people write about being fetched, being missed, coming back and going on. Read in compared form. */

/** Fetched at home or nearby. Whoever is awaited at a desk is not fetched. */
export const FETCHES =
  /\b(?:haalt|halen|haal)\b[^.!?]{0,40}\bop\b|\b(?:opgehaald|ophalen|ophaalservice|haal- en brengdienst)\b/;
export const AT_THE_DOOR = /\bop(?:gehaald)? (?:bij|aan|in) de (?:deur|ingang|balie|receptie|hal|poort)\b/;
/** Somebody else's: what is fetched is no person, or whoever reads does the fetching. */
export const FETCHES_ELSE =
  /\bherinneringen\b|\b(?:boeken|spullen|pakket\w{0,6}|kleding|eten|maaltijd\w{0,3}|oogst|kind|kinderen)\b[^.!?]{0,30}\bop(?:halen|gehaald)?\b/;
export const RIDES_ALONG =
  /\bmeerij(?:den|dt|dlijst|lijst)\b|\bvervoer\b[^.!?]{0,40}\b(?:regel\w{0,4}|mogelijk|overleg)\b|\bsamen reizen\b/;
export const NOT_FETCHED =
  /\b(?:vervoer|ophalen)\b[^.!?]{0,20}\b(?:niet|geen)\b|\b(?:geen|zonder) (?:vervoer|ophaaldienst|ophaalservice)\b|\b(?:niet|nooit) (?:worden )?(?:opgehaald|ophalen)\b/;
/** A first word of a cell. */
export const SAYS_YES = /^(?:ja|yes|j|y|x|v|✓|1|waar|true|kan|mogelijk)(?![\p{L}\d])/u;
export const SAYS_NO = /^(?:nee|neen|no|n|0|onwaar|false|geen|niet)(?![\p{L}\d])/u;

/** Somebody stays away, and is called: not "bel even als u niet komt", where the reader does the calling. */
export const RINGS =
  /\b(?:belt(?! u\b(?! op\b))|gebeld|nabellen|(?:we|wij|ze|zij) bellen|bellen (?:we|wij|ze|zij))\b/;
export const STAYS_AWAY =
  /\b(?:wegblijft|wegblijven|opdagen|afwezig\w{0,4}|mist|(?:een keer|(?:een paar )?weken|lang|even|als (?:u|je)) (?:een keer )?niet(?: (?:komt|kom|geweest|bent|bent geweest))?)\b|\bniet (?:komt|geweest|verschijnt|gezien)\b/;
export const NOT_RINGS =
  /\b(?:bellen|belt|gebeld)\b[^.!?]{0,20}\bniet\b[^.!?]{0,20}\b(?:na|achterna)\b|\bniemand belt\b/;
/** Who rings, by function. A name has no "de" before it. */
export const WHO_RINGS =
  /\bgebeld door ((?:een van de|een van onze|de|een|uw|je) (?!heer\b|mevrouw\b)\p{L}{3,20})|\bbelt ((?:de|een|uw|je) (?!paar\b|keer\b|week\b|dag\b|heer\b|mevrouw\b|ander\w{0,3}\b)\p{L}{3,20})|^((?:de|een|uw) (?!heer\b|mevrouw\b)\p{L}{3,20}) belt\b/u;
/** "Ziet de gastvrouw u niet, dan belt ze": who misses somebody is who rings. */
export const WHO_MISSES =
  /\bziet ((?:de|een|uw|je) \p{L}{3,20}) (?:u|je)\b[^.!?]{0,60}\bbelt (?:ze|zij|hij)\b/u;

export const WAY_BACK =
  /\b(?:altijd|gerust|gewoon|later) (?:weer )?terug(?:komen|keren)?\b|\bterugkomen (?:mag|kan) altijd\b|\baltijd weer welkom\b/;
export const KEEPS_PLACE =
  /\b(?:houden|houdt|bewaren) (?:we |wij )?(?:je|uw|de) plek\b|\bplek\b[^.!?]{0,20}\bvast(?:houden)?\b/;
export const NO_WAY_BACK = /\b(?:niet|geen)\b[^.!?]{0,30}\bterug(?:komen|keren)?\b/;

export const THEN_VOLUNTEERS =
  /\b(?:gaan|ga|gaat|kunt u|kun je|aanmelden als|worden?)\b[^.!?]{0,40}\b(?:vrijwilliger\w{0,8}|burgerhulpverlener|begeleider)\b/;
export const AFTERWARDS =
  /\b(?:daarna|erna|na afloop van de (?:cursus|lessen)|na de (?:cursus|lessen|reeks)|na (?:een|een half) (?:half )?(?:jaar|tijd)|aan het eind|later|als (?:u|je|jij) (?:eraan|er aan) toe bent)\b/;
export const THEN_HELPS =
  /\bkan altijd handen gebruiken\b|\b(?:wie wil helpen|meedraaien in|begeleiden nu zelf|in een werkgroepje?)\b/;
export const THEN_ELSEWHERE =
  /\b(?:door naar|doorstromen|stromen door|instromen|naar een (?:eettafel|groep|volgende groep|cursus)|met de \w{3,20}groep|eens naar buiten)\b/;
/** "U wordt opgehaald" is the yes itself. */
export const ONLY_FETCHED = /^(?:u|je) (?:wordt|kunt worden|kunt) (?:thuis )?opgehaald(?: worden)?[.!]?$/;
