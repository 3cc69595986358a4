import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { AudienceGroup, Interest } from "#schema/vocabulary.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { readDate } from "#import/when/read-date.ts";
import { aboutRow, aboutCell } from "#import/words/about-row.ts";
import { CLASS_CODE, saysNothingIsOn } from "#import/words/about-shape.ts";
import type { Remark, RowRemark } from "#import/words/remark.ts";
import {
  isAboutRoad,
  isMeasure,
  mayBeHouse,
  mayBeNoActivity,
  OF_THE_GROUP_ITSELF,
} from "#import/words/facts/no-activity.ts";
import { mayBeBody } from "#import/words/facts/of-a-body.ts";
import { CLOSED_TITLE } from "#import/words/facts/status-words.ts";
import { askForProvider } from "./in-text/provider-in-text.ts";
import { readAccessCells } from "./read-access.ts";
import { readAudienceCells } from "./read-audience.ts";
import { aroundRow, type AroundRows } from "./category/around-row.ts";
import { categoryAndRole } from "./category/category-of-row.ts";
import { contactOfRow } from "./contact/contact-of-row.ts";
import { readFirstVisit } from "./read-first-visit.ts";
import { readLanguageOfRow } from "./read-language.ts";
import { readPrices } from "./cost/read-prices.ts";
import { readScheduleCells } from "./read-schedule-cells.ts";
import { providerOf } from "./read-provider.ts";
import { readSignUpCells } from "./read-sign-up.ts";
import { readRoom, readStatus } from "./read-status.ts";
import { readTags } from "./read-tags.ts";
import { readGroupSize, readThreshold } from "./read-threshold.ts";
import type { PlaceOfRow } from "./read-place.ts";
import { stayingOfRow } from "./staying/staying-of-row.ts";
import { readVenue } from "./read-venue.ts";
import type { RowCells } from "./row-cells.ts";
import { inSentenceCase } from "./letter-case.ts";
import { STREET_IN_TEXT } from "#import/words/facts/facts-in-text.ts";
import { isOnlyForWhom } from "#import/words/facts/age-phrases.ts";
import { plain } from "#domain/plain.ts";

function readTitle(cells: RowCells, text: string): string {
  if (mayBeNoActivity(plain(text))) cells.remark("title", aboutRow.perhapsNoActivity);
  return calm(cells, "title", text).replace(/\s+/g, " ").slice(0, 120).trim();
}

function readDescription(cells: RowCells): string {
  const raw = cells.text("description");
  if (!raw) return "";
  const text = calm(cells, "description", raw);
  if (/\n/.test(text)) cells.remark("description", aboutCell.lineBreaks);
  if (/"/.test(text)) cells.remark("description", aboutCell.quotes);
  if (text.length > 1200) cells.remark("description", aboutCell.longText);
  return text.slice(0, 5000);
}

function calm(cells: RowCells, field: "title" | "description", text: string): string {
  const quiet = inSentenceCase(text);
  if (quiet !== text) cells.remark(field, aboutCell.capitals);
  return quiet;
}

/** Everything of an activity that one row can tell; references follow when all rows are known. */
type RowFacts = Omit<Activity, "organization" | "location" | "sources" | "easyText" | "status" | "place">;

export interface UnderstoodRow extends PlaceOfRow {
  sheet: string;
  row: number;
  line: number;
  values: RowFacts;
  /** Nothing: nobody said who offers it, and the row is held until somebody does. */
  organizationName?: string;
  remarks: RowRemark[];
  /** The sheet says that it has stopped, pauses, or is not to be shown. */
  hidden?: "ended" | "paused";
}

/** A row that cannot become an activity, and why. */
export interface RefusedRow {
  row: number;
  line: number;
  title: string;
  remarks: RowRemark[];
}

export interface RowContext extends AroundRows {
  sheet: string;
  today: LocalDate;
  municipality: Municipality;
  groups: readonly AudienceGroup[];
  interests: readonly Interest[];
  /** From the name of the worksheet, when that is a category: holds for rows without their own. */
  category?: string;
  /** Name of the organisation for rows that do not name one. */
  organizationName?: string;
  /** With which names the titles of its table begin. */
  namesBefore?: ReadonlySet<string>;
}

const NO_ACTIVITY =
  /^(?:(?:sub|eind)?totaal(?: ?:.*| (?:aantal|activiteiten|deelnemers|per)\b.*| ?\d*)|total ?\d*|test(?:rij|je|en)?(?: (?:test|een|twee|drie|vier|vijf)){0,6} ?\d*|voorbeeld(?:rij)?|x{3,}|volgt(?: nog)?|n\.?n\.?b\.?|n\.?t\.?b\.?|tba|[?.-]+)$/i;

/** One row of the sheet as an activity, or the reason why it cannot become one. Never throws on content. */
export function understandRow(cells: RowCells, context: RowContext): UnderstoodRow | RefusedRow {
  const { row, line, remarks } = cells;
  const titleCell = cells.text("title") ?? "";
  const organizationName = providerOf(cells, context.organizationName);
  const refusal = refusalOf(cells, titleCell);
  if (refusal) {
    cells.remark("title", refusal);
    return { row, line, title: titleCell, remarks };
  }
  const { place, venue, values } = readFacts(cells, titleCell, organizationName ?? "", context);
  const mayNameIt = remarks.some(({ code }) => code === "organization-in-text");
  if (!organizationName && !cells.text("organization") && !mayNameIt)
    cells.remark("organization", aboutRow.organizationMissing);
  const hidden = readStatus(cells);
  return {
    sheet: context.sheet,
    row,
    line,
    values,
    ...(place ? { place } : {}),
    ...(organizationName ? { organizationName } : {}),
    ...(hidden ? { hidden } : {}),
    ...(venue ? { venue } : {}),
    remarks,
  };
}

function refusalOf(cells: RowCells, title: string): Remark | undefined {
  if (title === "") return aboutRow.titleMissing;
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  if (NO_ACTIVITY.test(title.replace(/\s+/g, " ").trim())) return aboutRow.noActivity;
  const label = title.length <= 60 ? labelKind(title) : undefined;
  if (label === "time" || label === "date") return aboutRow.titleMoment;
  if (letters < 2 && !CLASS_CODE.test(plain(title))) return aboutRow.titleShort;
  if (saysNothingIsOn(plain(title)) || CLOSED_TITLE.test(plain(title))) return aboutRow.nothingOn;
  if (OF_THE_GROUP_ITSELF.test(plain(title))) return aboutRow.noActivity;
  if (isAboutRoad(plain(title))) return aboutRow.aboutRoad;
  if (STILL_TO_FILL.test(cells.text("description") ?? "")) return aboutRow.noActivity;
  return cells.filled === 1 ? aboutRow.onlyTitle : undefined;
}

/** Many words and a full stop: what is told of it, and not what it is called. */
const IS_SENTENCE =
  /^(?=.{60})(?:\S{1,40} ){7,40}\S{1,40}(?<!\.\.|\b(?:enz|etc|o\.a|e\.d|e\.o|jr|sr|nr))\.$/iu;

/** "[Nog in te vullen]", "[Data moet worden verzameld]": a place kept for what nobody has written yet. */
const STILL_TO_FILL =
  /^\s?[[<{](?!\[)[^[\]<>{}]{0,120}\b(?:in ?te vullen|invullen|verzameld|aan te vullen|aanvullen|volgt|todo|to do|tbd|placeholder|tekst hier|omschrijving|beschrijving|description)\b[^[\]<>{}]{0,120}[\]>}]\s?$/i;

/** "Havenpad 38 (Zuid)" is where it is, and no name. */
const isOnlyPlace = (title: string): boolean =>
  title
    .replace(STREET_IN_TEXT, "")
    .replace(/\([^()]{1,40}\)/g, "")
    .trim() === "";

/** Of what nobody says when it is. `helps`: one comes to help there. */
const isNothingToGoTo = (title: string, description: string, helps: boolean): boolean =>
  mayBeHouse(plain(title)) || mayBeBody(plain(title), plain(description), helps);

/** Every fact by its own reader, in the order in which their remarks stand in the report. */
function readFacts(
  cells: RowCells,
  titleCell: string,
  organizationName: string,
  context: RowContext,
): Pick<UnderstoodRow, "values" | "place" | "venue"> {
  const { today, municipality, groups, interests, category: ofWorksheet } = context;
  const title = readTitle(cells, titleCell);
  if (labelKind(title) === "day") cells.remark("title", aboutRow.titleMoment);
  if (isMeasure(plain(title))) cells.remark("title", aboutRow.titleMeasure);
  if (isOnlyForWhom(plain(title))) cells.remark("title", aboutRow.titleForWhom);
  if (IS_SENTENCE.test(title)) cells.remark("title", aboutRow.titleSentence);
  if (isOnlyPlace(title)) cells.remark("title", aboutRow.titlePlace);
  else if (/^\([^()]*\)$/.test(title)) cells.remark("title", aboutRow.titleShort);
  const description = readDescription(cells);
  const names = { provider: organizationName, venue: cells.text("venue") ?? "" };
  const around = aroundRow(cells, names, context);
  const { category, role } = categoryAndRole(cells, { title, description, names: around, ofWorksheet });
  const verifiedOn = cells.read("verifiedOn", (text) => readDate(text, "start"));
  const schedule = readScheduleCells(cells, title, verifiedOn ?? today);
  if (schedule.type === "unknown" && isNothingToGoTo(title, description, role === "volunteer"))
    cells.remark("title", aboutRow.perhapsNoActivity);
  const where = readVenue(cells, { title, description }, municipality);
  const prices = readPrices(cells, role, schedule);
  const audience = readAudienceCells(cells, title, groups, role);
  const { signUp = {}, dropIn, full } = readSignUpCells(cells);
  const availability: Activity["availability"] = full ? { state: "full" } : readRoom(cells);
  const firstVisit = cells.keep("firstVisit", readFirstVisit(cells.text("firstVisit"), description));
  const groupSize = cells.read("groupSize", readGroupSize);
  const accessibility = readAccessCells(cells, where, title);
  const contact = contactOfRow(cells, [names.provider, names.venue, title, municipality.name].join(" "));
  const stands = cells.text("organization") ?? context.organizationName;
  askForProvider(cells, { ...context, ...(stands ? { organizationName: stands } : {}) }, contact);
  const validUntil = cells.read("validUntil", (text) => readDate(text, "end"));
  if (!verifiedOn && cells.has("verifiedOn") && !cells.text("verifiedOn"))
    cells.remark("verifiedOn", aboutRow.notVerified);
  const audienceCell = cells.text("audience") ?? "";
  const values: RowFacts = {
    title,
    ...(description ? { description } : {}),
    ...(where.town ? { town: where.town.slice(0, 80) } : {}),
    ...category,
    ...(role ? { role } : {}),
    schedule,
    ...prices,
    audience,
    firstVisit: where.inside ? { meetAt: where.inside, ...firstVisit } : firstVisit,
    threshold: {
      ...(groupSize ? { groupSize } : {}),
      ...(dropIn ? { dropIn } : {}),
      ...readThreshold(title, description, audienceCell, cells.text("access") ?? ""),
    },
    language: readLanguageOfRow(cells, title, description),
    ...stayingOfRow(cells, description, { accessibility, role }),
    signUp,
    contact,
    ...(availability ? { availability } : {}),
    tags: readTags(title, description, audienceCell, interests),
    ...(verifiedOn ? { verification: { on: verifiedOn } } : {}),
    ...(validUntil ? { validUntil } : {}),
  };
  return {
    values,
    ...(where.place ? { place: where.place } : {}),
    ...(where.venue ? { venue: where.venue } : {}),
  };
}
