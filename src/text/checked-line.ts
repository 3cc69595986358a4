import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { checkOf, monthsSinceVerification } from "#domain/standing.ts";
import { countText, textOf } from "./text-of.ts";
import { dateText } from "./when/date-text.ts";
import { callFirstWord } from "./words/call-first.ts";
import { contactWords } from "./words/contact.ts";

const text = textOf(contactWords);

interface CheckedLine {
  text: string;
  check: ReturnType<typeof checkOf>;
}

/** When the activity was last checked, how long ago that is and by whom. `checkedBy`: the name of an organisation. */
export function checkedLine(
  entry: Pick<ActivityEntry, "verification">,
  today: LocalDate,
  checkedBy?: string,
): CheckedLine {
  const check = checkOf(entry, today);
  const { verification } = entry;
  if (!verification)
    return { check, text: `${callFirstWord("card.neverChecked")} ${callFirstWord("card.askFirst")}` };
  const date = dateText(verification.on);
  const months = monthsSinceVerification(entry, today);
  const age = months ? countText(text, "contact.age", months) : text("contact.age.none");
  if (check === "old") return { check, text: text("contact.lastChecked", { date, age }) };
  return {
    check,
    text: checkedBy
      ? text("contact.checkedBy", { date, age, name: checkedBy })
      : text("contact.checked", { date, age }),
  };
}
