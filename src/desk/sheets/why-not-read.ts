import type { SheetFault } from "#import/sheet/decode-text.ts";
import { LONGEST_MINUTES } from "./import-apart.ts";

/** Nothing in the guide changes before somebody chose; that is said with every reason why a sheet was not read. */
const UNREADABLE: Record<
  SheetFault | "too-slow" | "stopped" | "restart" | "fault" | "no-organization",
  string
> = {
  empty: "Dit bestand is leeg. Kies het bestand met het aanbod.",
  "other-file":
    "Dit bestand kunnen wij niet lezen. Bewaar de lijst als .xlsx of .csv en probeer het nog eens.",
  "old-workbook":
    "Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Bewaar het als .xlsx en probeer het nog eens.",
  pdf: "Dit is een pdf. Bewaar de lijst zelf als .xlsx of .csv en probeer het nog eens.",
  broken: "Dit bestand is niet heel. Open het, bewaar het opnieuw als .xlsx en probeer het nog eens.",
  "too-large":
    "Deze lijst is te groot. Zet alleen de regels met activiteiten in een nieuwe lijst en probeer het nog eens.",
  "no-header":
    "Wij vinden geen regel met kolomnamen. Zet boven de kolommen hoe ze heten, zoals Activiteit, Dag en Plek.",
  missing: "Kies eerst een bestand.",
  "too-slow": `Het lezen duurde langer dan ${LONGEST_MINUTES} minuten. Verdeel de lijst in lijsten van hooguit duizend regels en lees die een voor een in.`,
  stopped: "U heeft het lezen gestopt. U kunt de lijst opnieuw inlezen wanneer u wilt.",
  restart: "De gids is opnieuw gestart terwijl uw lijst werd gelezen. Lees de lijst opnieuw in.",
  fault:
    "Er ging iets mis bij ons. Probeer het nog eens. Blijft het misgaan? Stuur de lijst dan aan uw beheerder.",
  "no-organization":
    "In geen enkele kolom staat van wie een activiteit is. Voeg een kolom “Aanbieder” toe en probeer het nog eens.",
};

/** Why a sheet was not read and what to do, from what is kept of it. */
export function whyNotRead(problem = ""): string {
  const earlier = /^earlier:(.*)/.exec(problem)?.[1];
  if (earlier)
    return `De meeste rijen kwamen eerder uit “${earlier}”. Geef dit bestand dezelfde naam om die bij te werken, of vink aan dat het een nieuwe lijst is.`;
  return UNREADABLE[Object.hasOwn(UNREADABLE, problem) ? (problem as keyof typeof UNREADABLE) : "fault"];
}
