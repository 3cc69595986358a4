import type { CategoryKey } from "#schema/category.ts";
import { DAY_WORDS } from "../calendar-words.ts";

/**
 * What stands in a name beside what is done and changes nothing about it, in compared form, separated by bars: for whom,
 * how far one is, in which shape, when. "Met", "voor een ander" and names are not among them: these may change all.
 */
const BESIDE: readonly string[] = [
  "ouderen | senioren | bejaarden | volwassenen | vrouwen | dames | mannen | heren | jeugd | jongeren",
  "kinderen | kids | peuters | kleuters | tieners | pubers | meiden | meisjes | jongens | junioren",
  "iedereen | gezinnen | buurtbewoners | wijkbewoners | dorpsgenoten | recreanten",
  "beginners | beginner | gevorderden | gevorderd | halfgevorderden | licht gevorderden | starters",
  "leerjaar | lj | pupillen | g-team | kleuterklas | lagere school | middelbaar | basisschool | ouders | ouder en kind | vanaf | tot",
  "niveau | groep | groepje | groepen | club | clubje | vereniging | les | lessen | cursus | training",
  "trainingen | workshop | uur | uurtje | jaar | en ouder | plus | deel | reeks | team",
  "ochtend | middag | avond | morgen | ochtenden | middagen | avonden | weekend | wekelijks | wekelijkse",
  "maandelijks | maandelijkse | dagelijks | elke | iedere",
  "samen | gezellig | gezellige | vrij | vrije | open | gratis | modern | moderne | klassiek | klassieke",
  "recreatief | recreatieve | leuk | lekker | buiten | binnen | gezamenlijk | gezamenlijke",
  "selectie | daggroep | weekgroep | dagelijkse | wedstrijdgroep | wedstrijdploeg | topgroep | basis",
  "basisgroep | jeugdgroep | jeugdploeg | proefles | proeflessen | instap | instappers | alle niveaus",
  "gemengd | gemengde | mixed | nieuw | vol | volzet | online | middelbare school | studenten | dames en heren",
  "leden | niet-leden | recreatie | ladies | women | men | teens | youth | adults | beginners level",
  "class | classes | session | sessions | lesson | lessons | advanced | intermediate | all levels | indoor",
  "een | je | jouw | uw | jezelf | paren | koppels | stellen | papa | mama | opa | oma | mensen | ieder | lessenreeks",
  "eerste | tweede | derde | vierde | vijfde | op muziek | km | kilometer | circa | ca | meter | voor het eerst | programma | girls | boys | only for | only | alle leeftijden | seizoen | proef | ladies only | zomer | winter",
  "outdoor | morning | afternoon | evening | weekly",
  "in de | in het | op | op de | voor | door de week | van de | en | de | het | een",
];

/** The same words as a set; a day of the week is one too. */
export const BESIDE_WHAT_IS_DONE: ReadonlySet<string> = new Set([
  ...BESIDE.flatMap((line) => line.split(" | ")),
  ...Object.values(DAY_WORDS).flat(),
]);

/** What is done in a name on its own, where it is the word for a whole category too. */
export const DONE_AS_WELL: Readonly<Record<string, readonly string[]>> = {
  bewegen: [
    ..."wandelen fietsen zwemmen sporten fitness gymnastiek dansen dans bewegen sport sports".split(" "),
    ...["gezond bewegen", "sport en bewegen", "sport & bewegen"],
  ],
  natuur: ["tuinieren", "moestuin"],
  koken: ["koken", "koken en eten", "eettafel"],
  creatief: [
    "zingen",
    "zang",
    "handwerken",
    "schilderen",
    "toneel",
    "muziek",
    "theater",
    "creatief",
    "creatieve",
    "creativiteit",
    "handvaardigheid",
  ],
  zingeving: ["meditatie", "mindfulness", "zingeving", "bezinning", "rouw"],
  vrijwilligerswerk: ["vrijwilligerswerk", "vrijwilliger worden"],
  ontmoeten: ["inloop", "koffie", "spelletjes", "spellen"],
  anders: ["spreekuur", "digitale vaardigheden"],
};

/** The clock in a name: "om 10 uur", "van 10.00 tot 12.30 uur". */
export const HOURS_IN_NAME =
  /\b(?:(?:om|van|vanaf|tot) )?\d{1,2}(?:[.:]\d\d)?(?: ?(?:uur )?(?:tot|-|–|t\/m) ?\d{1,2}(?:[.:]\d\d)?)? ?uur\b/giu;

/** By whom: no word about what is done. */
export const LED_BY = /\b(?:o\.?l\.?v\.?|onder leiding van|met docent|by)\s.{1,60}$/iu;

/** Teams as the unions of ball sports call them, with an age: "JO14-6", "MO17". */
export const TEAM_OF_SPORTS = /^[jm]o\d{1,2}(?:-\d{1,2})?$/;

/** Of a group of sportsmen, and hardly of any other: where it is may say that it is one. */
export const TEAM_BY_AGE = /^(?:w|m|j|d|g)?u\d{1,2}\+?$/;
export const GROUP_OF_SPORTS: ReadonlySet<string> = new Set(
  "selectie wedstrijdgroep wedstrijdploeg topgroep pupillen junioren recreanten g-team".split(" "),
);
/** Where only sports are done. In compared form. */
export const PLACE_OF_SPORTS =
  /\b(?:sport(?:hal|park|zaal|veld|terrein|complex)(?:en)?|voetbalveld|voetbalterrein|atletiekbaan|zwembad|gymzaal|turnhal|turnzaal|tennisbaan|ijsbaan|schaatsbaan|dojo|[a-c]-veld)\b/;

/** Who is called after one of these offers that and little else. A parish or a centre may do anything. */
export const KIND_OF_PROVIDER: ReadonlySet<CategoryKey> = new Set<CategoryKey>(["bewegen", "creatief"]);
