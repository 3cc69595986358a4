import type { LocalDate } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { AudienceGroup, Interest } from "#schema/vocabulary.ts";
import { buildSchedule } from "#import/when/build-schedule.ts";
import type { UnderstoodRow, RowFacts, RefusedRow } from "#import/draft.ts";
import { readAccess } from "./read-access.ts";
import { readAudience } from "./read-audience.ts";
import { readCategory } from "./read-category.ts";
import { readContactCells } from "./read-contact.ts";
import { readCost } from "./read-cost.ts";
import { readDate } from "#import/when/read-date.ts";
import { readFirstVisit } from "./read-first-visit.ts";
import { readGroupSize } from "./read-group-size.ts";
import { readLanguage } from "./read-language.ts";
import { readRole } from "./read-role.ts";
import { readSignUp } from "./read-sign-up.ts";
import { readTags } from "./read-tags.ts";
import { readThreshold } from "./read-threshold.ts";
import { readVenue } from "./read-venue.ts";
import { ask } from "#import/words/remark.ts";
import type { RowCells } from "./row-cells.ts";
import {
  addAgeColumns,
  audienceText,
  calm,
  comingBack,
  contactCells,
  costNoteOf,
  descriptionOf,
  discountOf,
  inEuros,
  priceText,
  scheduleCells,
} from "./read-price-cells.ts";
import type { SheetField } from "#import/words/headers.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { aboutCost } from "#import/words/about-cost.ts";

export interface RowContext {
  sheet: string;
  today: LocalDate;
  municipality: Municipality;
  groups: readonly AudienceGroup[];
  interests: readonly Interest[];
  /** From the name of the worksheet, when that is a category: holds for rows without their own. */
  category?: string;
  /** Name of the organisation for rows that do not name one. */
  organizationName?: string;
}

const WHOLE_PRICE =
  /\b(totaal|hele (cursus|reeks|week)|per (cursus|reeks|blok)|voor de (cursus|reeks|hele))\b/i;

const NO_ACTIVITY =
  /^\s*(?:(?:sub|eind)?totaal(?:\s+(?:aantal|activiteiten|deelnemers|per)\b.*|\s*:.*|\s*\d*)|total\s*\d*|test(?:rij|je|en)?(?:\s+test)*\s*\d*|voorbeeld(?:rij)?|x{3,}|volgt(?: nog)?|n\.?n\.?b\.?|n\.?t\.?b\.?|tba|[?.-]+)\s*$/i;

/** One row of the sheet as a draft, or the reason why it cannot become an activity. Never throws on content. */
export function understandRow(cells: RowCells, context: RowContext): UnderstoodRow | RefusedRow {
  const titleCell = cells.text("title");
  const refuse = (field: SheetField, code: string, why: string, write: string): RefusedRow => {
    cells.remark(field, ask(code, why, write));
    return { row: cells.row, line: cells.line, title: titleCell ?? "", remarks: cells.remarks };
  };
  if (!titleCell)
    return refuse(
      "title",
      "title-missing",
      "De rij heeft geen naam van een activiteit.",
      "De naam van de activiteit",
    );
  if (NO_ACTIVITY.test(titleCell))
    return refuse(
      "title",
      "no-activity",
      "Dit lijkt een telling, een proef of een rij die nog komt, geen activiteit.",
      "De naam van de activiteit, of haal de rij weg",
    );
  if (cells.filled === 1)
    return refuse(
      "title",
      "only-title",
      "Er staat alleen een naam. Dit lijkt een tussenkop.",
      "Ook een dag, een plek en een aanbieder, of haal de rij weg",
    );
  const organizationName = (cells.text("organization") ?? context.organizationName)
    ?.replace(/\s+/g, " ")
    .trim();
  if (!organizationName)
    return refuse(
      "organization",
      "organization-missing",
      "De rij zegt niet wie dit aanbiedt.",
      "De naam van de aanbieder",
    );

  const title = calm(cells, "title", titleCell).replace(/\s+/g, " ").slice(0, 120).trim();
  const description = descriptionOf(cells);
  const read = <T>(
    field: SheetField,
    reading: { value?: T; remarks: Parameters<RowCells["remark"]>[1][] },
  ): T | undefined => {
    cells.remark(field, ...reading.remarks);
    return reading.value;
  };
  const from = <T>(
    field: SheetField,
    reader: (text: string) => { value?: T; remarks: Parameters<RowCells["remark"]>[1][] },
  ): T | undefined => {
    const text = cells.text(field);
    return text === undefined ? undefined : read(field, reader(text));
  };

  const category = read(
    "category",
    readCategory(cells.text("category") ?? context.category, title, description),
  );
  if (!category)
    return refuse(
      "category",
      "category-missing",
      "Zonder categorie kunnen mensen dit niet vinden.",
      "Een van de acht categorieën",
    );
  const verifiedOn = from("verifiedOn", (text) => readDate(text, "start"));
  const scheduled = buildSchedule(scheduleCells(cells), {
    near: verifiedOn ?? context.today,
    title,
    pricedAsCourse: WHOLE_PRICE.test(priceText(cells) ?? ""),
  });
  for (const { cell, remark } of scheduled.remarks) cells.remark(cell, remark);
  const schedule = scheduled.schedule;
  const role = readRole(cells.text("role"), category.category, title, schedule);
  const { place, known, venue } = readVenue(cells, context.municipality);

  const course = schedule.type === "recurring" && schedule.course === true;
  const sessions = schedule.type === "recurring" ? schedule.sessions : undefined;
  const price = priceText(cells);
  const cost = from("cost", (text) =>
    readCost(inEuros(price ?? text, cells.header("cost")), {
      role,
      course,
      ...(sessions ? { sessions } : {}),
    }),
  );
  const discount = discountOf(cells.text("discount"), cells.header("discount"), cost?.costs ?? []);
  if (!cells.text("cost") && cells.has("cost")) cells.remark("cost", aboutCost.missing);
  const audience = read("audience", readAudience(audienceText(cells), title, context.groups, role)) ?? {};
  addAgeColumns(cells, audience);
  const signUp = from("signUp", readSignUp);
  const firstVisit = read("firstVisit", readFirstVisit(cells.text("firstVisit"), description)) ?? {};
  const groupSize = from("groupSize", readGroupSize);
  const accessibility = from("access", (text) => readAccess(text, known ? place : "venue", title)) ?? {};
  if (known && (place === "home" || place === "online")) accessibility.wheelchair ??= "not-applicable";
  if (/\bhaalt? u (thuis )?op\b|\bwordt thuis opgehaald\b|halen u thuis op/.test(description))
    accessibility.pickup = true;
  const { contact, remarks } = readContactCells(
    contactCells(cells),
    `${organizationName} ${cells.text("venue") ?? ""} ${title} ${context.municipality.name}`,
  );
  for (const { cell, remark } of remarks) cells.remark(cell === "role" ? "contactRole" : cell, remark);
  const validUntil = from("validUntil", (text) => readDate(text, "end"));
  if (!verifiedOn && cells.has("verifiedOn") && !cells.text("verifiedOn")) {
    cells.remark("verifiedOn", aboutRow.notVerified);
  }

  const ended = /\b(gestopt|vervallen|beeindigd|beëindigd|afgelast|opgeheven)\b/i.test(
    cells.text("status") ?? "",
  );
  const values: RowFacts = {
    title,
    ...(description ? { description } : {}),
    category: category.category,
    ...(category.alsoIn ? { alsoIn: category.alsoIn } : {}),
    role,
    schedule,
    costs: [...(cost?.costs ?? []), ...discount],
    ...costNoteOf(cost?.note, cells.text("costNote")),
    audience,
    firstVisit,
    threshold: {
      ...(groupSize ? { groupSize } : {}),
      ...(signUp?.dropIn ? { dropIn: true } : {}),
      ...readThreshold(title, description, cells.text("audience") ?? "", cells.text("access") ?? ""),
    },
    language: from("language", (text) => readLanguage(text, title, description)) ?? {},
    accessibility,
    signUp: signUp?.signUp ?? {},
    contact,
    ...(signUp?.full ? { availability: { state: "full" } } : {}),
    ...comingBack(description),
    tags: readTags(title, description, cells.text("audience") ?? "", context.interests),
    ...(verifiedOn ? { verification: { on: verifiedOn } } : {}),
    ...(validUntil ? { validUntil } : {}),
  };
  return {
    sheet: context.sheet,
    row: cells.row,
    line: cells.line,
    values,
    place,
    organizationName,
    ...(ended ? { ended } : {}),
    ...(venue ? { venue } : {}),
    remarks: cells.remarks,
  };
}
