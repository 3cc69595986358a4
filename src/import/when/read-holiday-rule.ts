import { plain } from "#domain/plain.ts";
import { take, type Unread } from "./unread-text.ts";

export type HolidayRule = "continues" | "stops" | "only";

const HOLIDAY =
  "(?:de )?(?:(?:school|zomer|kerst|herfst|voorjaars|mei)?vakanties?(?:periodes?)?|(?:the )?(?:school )?holidays)";
const STOPS = new RegExp(
  `\\b(m\\.?u\\.?v\\.?|met uitzondering van|niet (?:in|tijdens)|buiten|behalve (?:in|tijdens)?|uitgezonderd|gesloten (?:in|tijdens)|geen \\w+ (?:in|tijdens)|exclusief|excl\\.?|except)\\s*(?:in |tijdens )?${HOLIDAY}|\\b(?:in|tijdens) ${HOLIDAY} (?:gesloten|niet|geen)`,
);
const CONTINUES = new RegExp(
  `\\b(ook (?:in|tijdens)|inclusief|incl\\.?) ${HOLIDAY}|\\b(?:in|tijdens) ${HOLIDAY} (?:gewoon )?(?:open|door|ook)|gaat (?:gewoon )?door in ${HOLIDAY}`,
);
const ONLY = new RegExp(`\\b(alleen|enkel|uitsluitend)? ?(?:in|tijdens) ${HOLIDAY}`);

/** What happens in school holidays, when the text says so: "m.u.v. schoolvakanties", "niet in vakanties". */
export function readHolidayRule(text: string): HolidayRule | undefined {
  return readHolidayRuleFrom({ rest: plain(text) });
}

export function readHolidayRuleFrom(unread: Unread): HolidayRule | undefined {
  if (take(unread, STOPS, () => {})) return "stops";
  if (take(unread, CONTINUES, () => {})) return "continues";
  if (take(unread, ONLY, () => {})) return "only";
  return undefined;
}
