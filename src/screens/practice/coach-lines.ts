import type { CoachEntry } from "#domain/practices/join-practices.ts";
import type { CoachAt } from "#domain/practices/practice-team.ts";
import { contactWays, type ContactWay } from "#text/contact-ways.ts";
import { listText, phoneText, sentenceCase } from "#text/format.ts";
import { timesText } from "#text/when/date-text.ts";
import { dayList } from "#text/when/schedule-words.ts";
import { practiceText } from "./practice-words.ts";

/** "Welzijnscoach"; with consent "Noor, welzijnscoach". */
export const coachTitle = ({ firstName, role }: Pick<CoachEntry, "firstName" | "role">): string =>
  firstName ? practiceText("coach.named", { name: firstName, role }) : sentenceCase(role);

/** "Woensdag 9.00 tot 12.30 uur", one line for each; none when nobody said when. */
export const hoursLines = ({ hours }: Pick<CoachAt, "hours">): string[] =>
  hours.map(
    ({ days, startTime, endTime }) => `${sentenceCase(dayList(days))} ${timesText(startTime, endTime)}`,
  );

/** "Het gesprek kan in de praktijk of bij u thuis.", or that one has to ask. */
export const formsLine = ({ forms }: Pick<CoachEntry, "forms">): string =>
  forms
    ? practiceText("coach.forms", {
        forms: listText(
          forms.map((form) => practiceText(`coach.form.${form}`)),
          "of",
        ),
      })
    : practiceText("coach.formsAsk");

type CoachWay = Omit<ContactWay, "kind"> & { kind: ContactWay["kind"] | "app" };

/** How to reach a coach, the easiest first; when nobody said how, how to reach the organisation. */
export function coachWays({ phone, email, app, organizationEntry }: CoachEntry): CoachWay[] {
  const own = contactWays({ ...(phone && { phone }), ...(email && { email }) });
  const byApp: CoachWay[] = app
    ? [
        {
          kind: "app",
          // WhatsApp's own address for a conversation, with the number as it is dialled from abroad.
          href: `https://wa.me/${app.replace(/^\+/, "")}`,
          label: practiceText("coach.app"),
          written: practiceText("coach.appWritten", { number: phoneText(app) }),
        },
      ]
    : [];
  const ways = [...own.slice(0, phone ? 1 : 0), ...byApp, ...own.slice(phone ? 1 : 0)];
  return ways.length > 0 ? ways : contactWays(organizationEntry.contact);
}

/** What is said of coming without a referral: by one coach of the practice is enough for yes, all must say no. */
export function directAnswer(team: readonly Pick<CoachAt, "coach">[]): "yes" | "no" | "ask" {
  const said = team.map(({ coach }) => coach.withoutReferral);
  if (said.includes(true)) return "yes";
  return said.length > 0 && said.every((one) => one === false) ? "no" : "ask";
}
