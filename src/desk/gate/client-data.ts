/** What in a text seems to speak of one person. */
type ClientDataKind = "bsn" | "birth-date" | "client" | "patient-number";

/** What a text seems to hold. "Cliënten zijn welkom" speaks of a group and is no finding; "een cliënt van 43" is. */
export function kindsIn(text: string): ClientDataKind[] {
  const kinds: ClientDataKind[] = [];
  if (holdsBsn(text)) kinds.push("bsn");
  if (holdsBirthDate(text)) kinds.push("birth-date");
  if (ONE_CLIENT.test(text)) kinds.push("client");
  if (PATIENT_NUMBER.test(text)) kinds.push("patient-number");
  return kinds;
}

const ONE_CLIENT =
  /(?<!\p{L})(?:(?:mijn|deze|die|onze|een|de|betreft|betreffende|voor)\s+(?:(?:nieuwe|oude|jonge|vrouwelijke|mannelijke)\s+)?)?(?:cli[eë]nte?|pati[eë]nte?)(?!\p{L})(?!\s*(?:en\s+)?(?:raad|radengroep|volg|begeleid))/iu;
const PATIENT_NUMBER =
  /(?<!\p{L})(?:pati[eë]nt|cli[eë]nt|dossier|zaak)(?:en)?[- ]?(?:nummer|nr)\b\.?:?\s*\d/iu;

/** Nine digits (eight with a lost zero) that pass the check of a citizen service number and are no phone number. */
function holdsBsn(text: string): boolean {
  for (const match of text.matchAll(/(?<![\d+])\d(?:[ .-]?\d){7,8}(?!\d)/g)) {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (/(?:kvk|rsin|btw|tel\w*|nl|iban|bank\w*)[\s.:-]*$/i.test(before)) continue;
    if (/^(?:19|20)\d\d-\d\d-\d\d$/.test(match[0])) continue;
    const digits = match[0].replace(/\D/g, "").padStart(9, "0");
    if (match[0].startsWith("0") && !/bsn|burgerservice/i.test(before) && /[ -]/.test(match[0])) continue;
    if (passesElevenCheck(digits)) return true;
  }
  return false;
}

/** Weights 9 to 2 and -1; the sum is a multiple of 11. Source: Logisch ontwerp BSN, bijlage. */
export function passesElevenCheck(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0{9}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

const DATE = String.raw`\d{1,2}[-/. ](?:\d{1,2}|jan\w*|feb\w*|maart|mrt|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*)[-/. ](?:19|20)?\d{2}`;
const BORN = new RegExp(
  String.raw`(?<!\p{L})(?:geb(?:oren|\.)?(?:\s+op)?|geboortedatum|g\.d\.)\s*(?::\s*)?(?:${DATE}|(?:19|20)\d{2})`,
  "iu",
);
/** A full date of long ago is no date of an activity; a founding year stands alone. */
const LONG_AGO = /(?<!\d)\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ](?:19[2-9]\d|200\d|201[0-5])(?!\d)/iu;

const holdsBirthDate = (text: string): boolean => BORN.test(text) || LONG_AGO.test(text);
