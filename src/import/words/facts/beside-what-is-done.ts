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
  "leerjaar | kleuterklas | lagere school | middelbaar | basisschool | ouders | ouder en kind | vanaf | tot",
  "niveau | groep | groepje | groepen | club | clubje | vereniging | les | lessen | cursus | training",
  "trainingen | workshop | uur | uurtje | jaar | en ouder | plus | deel | reeks | team",
  "ochtend | middag | avond | morgen | ochtenden | middagen | avonden | weekend | wekelijks | wekelijkse",
  "maandelijks | maandelijkse | dagelijks | elke | iedere",
  "samen | gezellig | gezellige | vrij | vrije | open | gratis | modern | moderne | klassiek | klassieke",
  "recreatief | recreatieve | leuk | lekker | buiten | binnen | gezamenlijk | gezamenlijke",
  "in de | in het | op | op de | voor | door de week | van de | en | de | het | een",
];

/** The same words as a set; a day of the week is one too. */
export const BESIDE_WHAT_IS_DONE: ReadonlySet<string> = new Set([
  ...BESIDE.flatMap((line) => line.split(" | ")),
  ...Object.values(DAY_WORDS).flat(),
]);

/** What is done in a name on its own, where it is the word for a whole category too. */
export const DONE_AS_WELL: Readonly<Record<string, readonly string[]>> = {
  bewegen: ["wandelen", "fietsen", "zwemmen", "sporten", "fitness", "gymnastiek", "dansen", "dans"],
  natuur: ["tuinieren", "moestuin"],
  koken: ["koken", "eettafel"],
  creatief: ["zingen", "zang", "handwerken", "schilderen", "toneel", "muziek", "theater"],
  zingeving: ["meditatie", "mindfulness"],
  ontmoeten: ["inloop", "koffie", "spelletjes", "spellen"],
};
