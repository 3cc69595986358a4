import { addDays } from "#domain/day-number.ts";
import type { LocalDate } from "#schema/identifiers.ts";

/** A release is made again every day; one that stands longer than this should not promise an answer. */
const VALID_DAYS = 90;

/** `/.well-known/security.txt` (RFC 9116): whom to tell about a weakness. Undefined when no address is set. */
export function securityTxt(
  email: string | undefined,
  { siteUrl, today }: { siteUrl: string; today: LocalDate },
): string | undefined {
  if (!email) return undefined;
  return [
    `Contact: mailto:${email}`,
    `Expires: ${addDays(today, VALID_DAYS)}T00:00:00.000Z`,
    "Preferred-Languages: nl, en",
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    "",
  ].join("\n");
}
