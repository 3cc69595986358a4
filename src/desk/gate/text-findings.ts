import type { FormField } from "#desk/form/fields/form-field.ts";
import { labelOf, type FieldName } from "#desk/form/fields/form-table.ts";
import { one, type FormValues } from "#desk/form/form-values.ts";
import { kindsIn } from "./client-data.ts";

/** What a text seems to hold that nobody may read before a second person did, in words. */
const SEEMS = {
  bsn: "een burgerservicenummer",
  "birth-date": "een geboortedatum",
  client: "iets over één cliënt of patiënt",
  "patient-number": "een cliëntnummer of patiëntnummer",
  link: "een webadres",
  "mail-address": "een mailadres",
  "paid-number": "een betaald of buitenlands telefoonnummer",
} as const;
export type Finding = keyof typeof SEEMS;
export interface TextFinding {
  field: FieldName;
  kind: Finding;
}

const FREE_TEXTS: readonly FieldName[] = [
  "title",
  "easyText",
  "organization",
  "venue",
  "street",
  "city",
  "description",
  "scheduleNote",
  "costNote",
  "audienceNote",
  "meetAt",
  "firstTenMinutes",
  "bring",
  "accessNote",
  "pickupHow",
  "ringsWho",
  "wayBackHow",
  "nextHow",
  "nextActivity",
  "signUpNote",
  "contactRole",
  "remark",
];

/**
 * Free texts of a form that seem to hold data of a client, or a way out of the guide. Such a text is not refused:
 * its writer is asked to look again, and an editor reads it before anything goes on.
 */
export function findInTexts(values: FormValues): TextFinding[] {
  return FREE_TEXTS.flatMap((field) => findingsIn(one(values, field)).map((kind) => ({ field, kind })));
}

/** Whether it is about a person; the others lead a reader out of the guide. */
export const isAboutPerson = (kind: Finding): boolean => !/^(link|mail-address|paid-number)$/.test(kind);

/** The same of a row of a sheet, where no field is named. */
export const findingSentence = (kind: Finding): string =>
  `In de tekst lijkt ${SEEMS[kind]} te staan. Lees hem eerst.`;

export const findingText = ({ field, kind }: TextFinding): string =>
  `Bij “${labelOf(field)}” lijkt ${SEEMS[kind]} te staan.`;

/** Why a text of somebody alone cannot go public at once. */
export const refusedText = (kinds: readonly Finding[]): string =>
  `Er lijkt ${[...new Set(kinds.map((kind) => SEEMS[kind]))].join(" en ")} in te staan. Haal dat weg: dit komt meteen in de gids.`;

/** The one set of rules for every text that becomes public, whoever writes it and wherever. */
export function findingsIn(text: string): Finding[] {
  // As a reader sees it: full-width letters and other dots look like ours.
  const seen = text.normalize("NFKC").replace(/[。․]/g, ".");
  return [
    ...kindsIn(text),
    ...(LINK.test(seen) || SPELLED_LINK.test(seen) ? (["link"] as const) : []),
    ...(MAIL.test(seen) ? (["mail-address"] as const) : []),
    ...(PAID_NUMBER.test(seen) ? (["paid-number"] as const) : []),
  ];
}

const ENDS =
  "nl|com|org|net|eu|be|info|io|app|link|online|site|website|shop|store|xyz|club|live|top|ru|cn|tk|tv|gl|gd|ly|biz|frl|amsterdam";
/** A scheme, "www.", a name with an ending that is no Dutch word, or any name with a path behind it. */
const LINK = new RegExp(
  String.raw`\b(?:https?|hxxps?|ftp|javascript|mailto|whatsapp):\/?\/?\S|\bwww\d?\.\S|(?<![\p{L}\d.-])[\p{L}\d-]{2,63}(?:\.[\p{L}\d-]{2,63}){0,4}\.(?:(?:${ENDS})(?![\p{L}\d-])|\p{Ll}{2,12}\/\S)`,
  "iu",
);
/** "voorbeeld punt nl", "voorbeeld . nl", "voorbeeld[.]nl" */
const SPELLED_LINK = new RegExp(
  String.raw`[\p{L}\d-](?: ?[\[({] ?(?:\.|punt|dot) ?[\])}] ?| \. ?| (?:punt|dot) )(?:${ENDS})(?![\p{L}\d-])`,
  "iu",
);
const MAIL =
  /[^\s@]@[^\s@]|[\p{L}\d] ?[[({] ?(?:at|apenstaart(?:je)?) ?[\])}] ?[\p{L}\d]|[\p{L}\d] apenstaart(?:je)? [\p{L}\d]/iu;
/**
 * 0900, 0906 and 0909, however the digits stand apart; four digits of 18xx to call or text; a number of another
 * country. Source: Nummerplan telefoon- en ISDN-diensten.
 */
const APART = String.raw`[\s.()\/–—-]{0,3}`;
const PAID_NUMBER = new RegExp(
  [
    String.raw`(?<![\d+])(?:(?:\+|00)${APART}3${APART}1${APART}(?:\(?0\)?${APART})?|0${APART})9${APART}0${APART}[069](?:${APART}\d){4}`,
    String.raw`\b(?:bel|sms|app|nummer|naar|tel\.?)\s{1,3}18\d\d(?!\d)`,
    String.raw`\+${APART}(?!${APART}3${APART}1)[1-9](?:${APART}\d){7}`,
  ].join("|"),
  "i",
);

/** What is wrong with a text that everybody may read, or nothing. As a reader and the schema count: a picture is one letter. */
export function problemOfText({ min = 0, max = Infinity, missing, tooShort }: FormField, text: string) {
  const letters = [...text].length;
  if (letters === 0) return missing;
  if (letters < min) return tooShort?.(letters, min);
  if (letters > max)
    return `Dit is te lang: ${letters} letters. Maak er hooguit ${max} van. Uw tekst staat er nog.`;
  const found = findingsIn(text);
  return found.length > 0 ? refusedText(found) : undefined;
}
