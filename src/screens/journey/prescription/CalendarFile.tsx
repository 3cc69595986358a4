import { useState } from "react";
import { dateText } from "#text/when/date-text.ts";
import { listText, phoneText } from "#text/format.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { JourneyGuide } from "../load-journey.ts";
import { PickGroup } from "../questions/picks/PickGroup.tsx";
import { Tick } from "../questions/picks/Tick.tsx";
import { afterText } from "./after-words.ts";
import {
  calendarTimes,
  FOLLOW_UPS,
  type FollowUp,
  type PrescriptionEntry,
  type PrescriptionPlan,
} from "./prescription-plan.ts";

interface Props {
  plan: PrescriptionPlan;
  loaded: JourneyGuide;
  today: LocalDate;
}

const SPANS = ["first", "all"] as const;

/** What to know before one leaves, as a calendar shows it. */
function noteOf({ card, facts }: PrescriptionEntry): string {
  return [
    card.cost,
    facts.signUp,
    ...facts.first.steps.map((step) => step.text),
    facts.first.bring,
    facts.phone && afterText("after.call", { phone: phoneText(facts.phone) }),
  ]
    .filter(Boolean)
    .join("\n");
}

/** Hands a text to the browser as a file; nothing is sent. */
function save(name: string, type: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * The first visits, or all of them, and the talks after two weeks, three months and a year: a file for one's own calendar.
 * It holds questions and no answers, and names nobody.
 */
export function CalendarFile({ plan, loaded, today }: Props) {
  const [span, setSpan] = useState<(typeof SPANS)[number]>("first");
  const [talks, setTalks] = useState<readonly FollowUp["key"][]>([]);
  const [outcome, setOutcome] = useState<"calendarSaved" | "calendarFailed">();
  const { entries, talkAgain, followUps } = plan;
  const undated = entries.filter(({ first }) => !first).map(({ card }) => card.title);
  const isEmpty = undated.length === entries.length && talks.length === 0;
  const make = async () => {
    const { visitsCalendar } = await loaded.calendars;
    const visits = entries.map((entry) => ({
      slug: entry.card.slug,
      title: entry.card.title,
      note: noteOf(entry),
      where: [entry.card.where, ...entry.facts.address].filter(Boolean).join(", "),
      times: calendarTimes(entry, today, span === "all" ? talkAgain : undefined),
    }));
    const planned = followUps
      .filter(({ key }) => talks.includes(key))
      .map(({ key, date }) => ({
        date,
        title: afterText(`after.talk.${key}`),
        note: afterText(`after.questions.${key}`),
      }));
    const options = { origin: location.origin, name: afterText("after.calendarName"), now: new Date() };
    save("welzijnsrecept.ics", "text/calendar;charset=utf-8", visitsCalendar(visits, planned, options));
  };
  return (
    <details className="fold">
      <summary>{afterText("after.calendar")}</summary>
      <div className="stack">
        <PickGroup
          label={afterText("after.span")}
          name="span"
          picks={SPANS.map((key) => ({
            key,
            label: afterText(`after.${key}`, { date: dateText(talkAgain) }),
          }))}
          chosen={[span]}
          onPick={(key) => {
            setSpan(key as typeof span);
            setOutcome(undefined);
          }}
        />
        <fieldset className="ask__part">
          <legend>{afterText("after.talks")}</legend>
          <p className="hint">{afterText("after.talksHow")}</p>
          {followUps.map(({ key, date }) => (
            <Tick
              key={key}
              label={afterText(`after.with.${key}`, { date: dateText(date) })}
              checked={talks.includes(key)}
              onChange={(isWanted) => {
                setTalks(FOLLOW_UPS.filter((one) => (one === key ? isWanted : talks.includes(one))));
                setOutcome(undefined);
              }}
            />
          ))}
        </fieldset>
        {undated.length > 0 && <p>{afterText("after.undated", { titles: listText(undated) })}</p>}
        <p>
          <button
            className="btn btn--line"
            type="button"
            disabled={isEmpty}
            onClick={() =>
              void make().then(
                () => setOutcome("calendarSaved"),
                () => setOutcome("calendarFailed"),
              )
            }
          >
            {afterText("after.makeCalendar")}
          </button>
        </p>
        <p role="status">{outcome && afterText(`after.${outcome}`)}</p>
      </div>
    </details>
  );
}
