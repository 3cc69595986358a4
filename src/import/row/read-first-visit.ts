import type { FirstVisit } from "#schema/first-visit.ts";
import { sentences } from "#import/sentences.ts";
import { ownWords } from "./own-words.ts";
import { plain } from "#domain/plain.ts";
import type { Remark, Reading } from "#import/words/remark.ts";
import { aboutTakingPart, PICKED_UP } from "#import/words/about-taking-part.ts";

type Accompaniment = NonNullable<FirstVisit["accompaniment"]>;

const WHO: readonly [RegExp, Accompaniment][] = [
  [
    /\b(welzijnscoach|coach|consulent|beweegmakelaar|begeleider|coordinator|adviseur)\b[^.]{0,40}\b(mee|samen)\b/,
    "coach",
  ],
  [
    /\b(buddy|maatje|vast lid|vaste collega|vrijwilliger|ervaren \w+|een van ons)\b[^.]{0,50}\b(mee|op|samen|naast|wacht|haalt)\b|\bbuddy voor de eerste keer\b|\b(plek|plaats) naast iemand\b|\b(loopt|rijdt|draait) u? ?(eerst )?mee\b/,
    "buddy",
  ],
  [
    /\b(gastvrouw|gastheer|barvrijwilliger|beheerder|avondbeheerder)\b[^.]{0,60}\b(u|je|op|klaar|wacht|ontvangt|welkom|vraag|naast|mee)\b|\bvraag naar de \w+/,
    "host",
  ],
];
const COMPANION =
  /\b(partners?|vriend(in)?|familielid|maatje|naasten?|thuisfront)\b( of \w+)?[^.]{0,12}\b(mag|mogen|kan|kunnen) (ook |gerust )?(mee|blijven|meekomen)|\bmag (u |je )?(een |uw |je )[^.]{0,20}\b(vriend(in)?|maatje|partner|familielid)\b[^.]{0,20}\bmee/;
/** Call or write before one comes; "we wachten op je" behind it makes an offer of it, no request. */
const ASKS_A_WORD =
  /\b(bel even|belletje|we bellen|wij bellen)\b|^(ja|yes)\W{0,3}(message us|drop us a line|(stuur|app|mail) (eerst |even |ons ){0,3}(een )?(bericht(je)?)?|laat (het )?even weten)\W?$/;
const NOT_SAID = /^(|n\.?v\.?t\.?|-+|\?+|onbekend|misschien)$/;
const FIRST =
  /\b(eerste keer|eerste keren|voor het eerst|eerste avond|eerste afspraak|eerste weken|nieuw is|wie nieuw|nieuwe mensen|nieuwe leden|first time)\b/;

/**
 * The first visit, from the column about it and from sentences in the description that speak of a first time.
 * Only what is said: "ja" is "yes" (somebody, we do not know who).
 */
export function readFirstVisit(text: string | undefined, description: string): Required<Reading<FirstVisit>> {
  const remarks: Remark[] = [];
  const value: FirstVisit = {};
  const said = text ? plain(text) : "";
  const about = sentences(description).filter((sentence) => FIRST.test(plain(sentence)));
  const fromText = about.map((sentence) => whoIn(plain(sentence))).find(Boolean);

  if (NOT_SAID.test(said)) {
    if (fromText) value.accompaniment = fromText;
  } else if (/^(ja|yes|y|j|x|v|✓|1|waar|true|kan|mogelijk)(?!\w)/.test(said)) {
    value.accompaniment = whoInCell(said) ?? fromText ?? "yes";
    if (/^(x|v|✓|1)$/.test(said)) remarks.push(aboutTakingPart.crossIsYes(text));
    const rest = (text ?? "").replace(/^(ja|yes)[,:;.\s]*/i, "").trim();
    if (rest.length > 3) value.note = ownWords(rest, 200);
    if (ASKS_A_WORD.test(said)) value.callFirst = true;
    if (/\b(ophalen|haalt u op|opgehaald)\b/.test(said)) value.meetAt = PICKED_UP;
  } else if (/^(nee|neen|no|n|0|onwaar|false|geen|niet)\b/.test(said)) {
    if (fromText) remarks.push(aboutTakingPart.companyConflict);
    else value.accompaniment = "none";
  } else {
    const who = whoInCell(said);
    if (who) value.accompaniment = who;
    value.note = ownWords(text ?? "", 200);
    if (!who) remarks.push(aboutTakingPart.companyUnclear);
  }

  const first = about.find(
    (sentence) =>
      whoIn(plain(sentence)) ??
      /\b(rondleiding|plek naast|opgewacht|voorgesteld|sticker|speelt u mee)\b/.test(plain(sentence)),
  );
  if (first && first.length <= 300) value.firstTenMinutes = first;
  const all = plain(description);
  if (
    /\b(eerst kijken|kom (gerust )?(eerst )?(een \w+ )?kijken|alleen (komen )?(kijken|luisteren)|wie (eerst )?wil kijken|luisteren (alleen )?(is genoeg|mag))\b/.test(
      all,
    )
  )
    value.mayWatch = true;
  if (COMPANION.test(all)) value.mayBringSomeone = true;
  const bring = sentences(description).find(
    (sentence) =>
      /\b(neem|neemt u|meenemen|mee te nemen)\b.{0,120}\b(mee|meenemen|nemen)\b/i.test(sentence) &&
      !FIRST.test(plain(sentence)) &&
      !/\b(vriend|vriendin|maatje|iemand)\b/i.test(sentence),
  );
  if (bring && bring.length <= 120) value.bring = bring;
  return { value, remarks };
}

/** In the column itself a noun is enough: "ja (buddy)", "gastvrouw". */
function whoInCell(said: string): Accompaniment | undefined {
  const noun: readonly [RegExp, Accompaniment][] = [
    [/\b(welzijnscoach|coach|consulent)\b/, "coach"],
    [/\b(buddy|maatje|vrijwilliger)\b/, "buddy"],
    [/\b(gastvrouw|gastheer)\b/, "host"],
  ];
  return whoIn(said) ?? noun.find(([pattern]) => pattern.test(said))?.[1];
}

function whoIn(said: string): Accompaniment | undefined {
  return WHO.find(([pattern]) => pattern.test(said))?.[1];
}
