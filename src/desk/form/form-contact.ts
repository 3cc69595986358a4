import { NBSP, phoneText } from "#text/format.ts";
import { dialledNumber } from "#domain/phone-number.ts";
import type { Contact } from "#schema/contact.ts";
import { email as emailSchema, website as websiteSchema } from "#schema/identifiers.ts";
import { one, type FormValues } from "./form-values.ts";
import type { ProblemList } from "./problems.ts";

/**
 * How readers get in touch. Everything here becomes public, and the form says so. `kept`: what is published now of the
 * fields that nobody touched.
 */
export function readFormContact(
  values: FormValues,
  problems: ProblemList,
  kept: Pick<Contact, "phone" | "email" | "website"> = {},
): Contact {
  const typed = (name: "phone" | "email" | "website") => (kept[name] === undefined ? one(values, name) : "");
  const [phone, email, website] = [typed("phone"), typed("email"), typed("website")];
  const number = phone === "" ? undefined : dialledNumber(phone);
  if (phone !== "" && !number)
    problems.add(
      "phone",
      PAID.test(phone.replace(/\D/g, ""))
        ? "Dit is een betaald nummer dat hier niet kan. Vul een gewoon nummer in."
        : "Dit is geen volledig Nederlands nummer. Schrijf bijvoorbeeld 036 - 555 01 01, 14 036 of 0800 - 0113.",
    );
  if (email !== "" && !emailSchema.safeParse(email).success)
    problems.add("email", "Dit is geen mailadres. Schrijf bijvoorbeeld info@voorbeeld.nl.");
  const address = website === "" ? undefined : webAddress(website);
  if (website !== "" && !address)
    problems.add("website", "Dit is geen webadres. Schrijf bijvoorbeeld https://www.voorbeeld.nl.");
  if (Object.keys(kept).length === 0 && phone === "" && email === "" && website === "")
    problems.add("phone", "Vul een telefoonnummer, mailadres of website in. Anders kan niemand u bereiken.");
  return {
    ...kept,
    ...(number ? { phone: number } : {}),
    ...(email ? { email } : {}),
    ...(address ? { website: address } : {}),
  };
}

const PAID = /^(?:0|0?031|31)90[069]/;

function webAddress(text: string): string | undefined {
  const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(full);
  if (!url || url.username || !url.hostname.includes(".") || !/^https?:$/.test(url.protocol))
    return undefined;
  return websiteSchema.safeParse(url.href).success
    ? url.href.replace(/\/$/, url.pathname === "/" ? "" : "/")
    : undefined;
}

export const contactValues = ({ phone, email, website }: Contact): FormValues => ({
  ...(phone ? { phone: phoneText(phone).replaceAll(NBSP, " ") } : {}),
  ...(email ? { email } : {}),
  ...(website ? { website } : {}),
});
