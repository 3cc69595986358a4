import { readTimes } from "#import/when/read-times.ts";
import { leftover, unreadText } from "#import/when/unread-text.ts";
import type { LocalTime } from "#schema/identifiers.ts";
import type { FieldName } from "../fields/form-table.ts";
import { one, type FormValues } from "../form-values.ts";
import type { ProblemList } from "../problems.ts";

interface Times {
  startTime?: LocalTime;
  endTime?: LocalTime;
}

const WRITE = "Schrijf bijvoorbeeld 10.00.";
/** Who begins in the evening and ends in the small hours goes on past midnight; anybody else typed it the wrong way round. */
const EVENING = "18:00";
const SMALL_HOURS = "06:00";

/**
 * From when until when, in two fields, read as a sheet is read: "10.00", "half elf", "10 tot 12" in the first. A beginning
 * or an end may stand alone.
 */
export function readStartAndEnd(
  values: FormValues,
  startField: FieldName,
  endField: FieldName,
  problems: ProblemList,
): Times {
  const first = readTime(one(values, startField), startField, problems);
  const second = readTime(one(values, endField), endField, problems);
  if (first.startTime && first.endTime && one(values, endField) !== "")
    problems.add(endField, "Bij de begintijd staat al een eindtijd. Haal een van de twee weg.");
  if (second.startTime && second.endTime)
    problems.add(endField, "Hier hoort alleen de eindtijd. Zet de begintijd in het vak ervoor.");
  if (!first.startTime && first.endTime && one(values, endField) !== "")
    problems.add(startField, "Hier staat “tot”. Zet dat in het vak van de eindtijd.");
  const start = first.startTime;
  const end = second.endTime ?? second.startTime ?? first.endTime;
  if (start && end && end <= start && !(start >= EVENING && end <= SMALL_HOURS))
    problems.add(endField, "De eindtijd ligt voor de begintijd. Draai ze om.");
  return { ...(start ? { startTime: start } : {}), ...(end ? { endTime: end } : {}) };
}

function readTime(text: string, name: FieldName, problems: ProblemList): Times {
  if (text === "") return {};
  const [, hours = "", minutes = ""] = EXACT.exec(text) ?? [];
  if (hours !== "") return { startTime: `${hours === "24" ? "00" : hours}:${minutes}` };
  const unread = unreadText(text);
  const { value, remarks } = readTimes(unread);
  const windows = value?.windows ?? [];
  const [window] = windows;
  const code = remarks.find(({ kind }) => kind === "question")?.code;
  if (code === "time-guess") {
    const late = window?.startTime ?? window?.endTime ?? "14:00";
    const early = `${String(Number(late.slice(0, 2)) - 12).padStart(2, "0")}.${late.slice(3)}`;
    problems.add(
      name,
      `Bedoelt u met “${text.slice(0, 20)}” ${early} of ${late.replace(":", ".")} uur? Schrijf het in cijfers.`,
    );
  } else if (!window || windows.length > 1 || code !== undefined || leftover(unread) !== "") {
    problems.add(name, `“${text.slice(0, 20)}” is geen tijd. ${WRITE}`);
  }
  const { startTime, endTime } = window ?? {};
  return { ...(startTime ? { startTime } : {}), ...(endTime ? { endTime } : {}) };
}

/** As the form shows it, and as a clock of 24 hours does: nothing to guess. */
const EXACT = /^((?:[01]\d|2[0-3])(?=[.:][0-5]\d$)|24(?=[.:]00$))[.:](\d{2})$/;
