import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addDays } from "#domain/when/day-number.ts";
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

/** Puts it into a built site, when there is one. */
export async function writeSecurityTxt(
  siteDir: string,
  email: string | undefined,
  of: { siteUrl: string; today: LocalDate },
): Promise<void> {
  const text = securityTxt(email, of);
  if (text === undefined) return;
  await mkdir(join(siteDir, ".well-known"), { recursive: true });
  await writeFile(join(siteDir, ".well-known/security.txt"), text);
}
