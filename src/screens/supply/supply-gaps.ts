import type { SupplySwitch } from "#domain/supply/said.ts";
import { supplyCell, type SupplyCell, type SupplyTally } from "#domain/supply/supply-cell.ts";
import type { SupplyFact } from "#domain/supply/supply-fact.ts";
import { normOf, thinnessOf, type Thinness } from "#domain/supply/thinness.ts";
import type { CategoryKey } from "#schema/category.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { KIND_WORDS, SWITCH_WORDS } from "./supply-phrases.ts";

/** A neighbourhood as the page sends it along to its script. */
export interface AreaAsSent {
  slug: string;
  name: string;
  people?: number | undefined;
}
export type GoalsAsSent = Partial<Record<CategoryKey, number>>;

/** Where a reader says what is missing, and what the mail says already. */
interface MissingMail {
  label: string;
  href: string;
}
export interface AreaGap {
  name: string;
  sentence: string;
  /** How many kinds are not there, how many are thin. */
  empty: number;
  thin: number;
  mails: MissingMail[];
}

/** What `text/format` would say; of the browser itself, so that the script brings no more than its own words. */
const AND = /* @__PURE__ */ new Intl.ListFormat("nl", { type: "conjunction" });
const OR = /* @__PURE__ */ new Intl.ListFormat("nl", { type: "disjunction" });

/** "’s avonds zonder kosten " or nothing. */
const inWords = (chosen: readonly SupplySwitch[]): string =>
  chosen.map((key) => `${SWITCH_WORDS[key].phrase} `).join("");

/** With a choice the target says nothing: it counts all activities of a kind. */
export const thinnessOfKind = (
  facts: readonly SupplyFact[],
  kind: CategoryKey,
  chosen: readonly SupplySwitch[],
  people: number | undefined,
  goals: GoalsAsSent,
): Thinness =>
  thinnessOf(supplyCell(facts, kind, chosen), normOf(people, chosen.length > 0 ? undefined : goals[kind]));

/** What is not there and what is thin in one neighbourhood, as a sentence; undefined where it is neither. */
function gapOf(
  area: AreaAsSent,
  facts: readonly SupplyFact[],
  chosen: readonly SupplySwitch[],
  goals: GoalsAsSent,
  to: string | undefined,
): AreaGap | undefined {
  const kinds = (wanted: Thinness) =>
    CATEGORY_KEYS.filter((kind) => thinnessOfKind(facts, kind, chosen, area.people, goals) === wanted);
  const [none, thin, maybe] = [kinds("none"), kinds("thin"), kinds("maybe")];
  if (none.length + thin.length === 0) return undefined;
  const when = inWords(chosen);
  return {
    name: area.name,
    sentence: gapSentence(area.name, when, { none, thin, maybe, enough: kinds("enough") }),
    empty: none.length,
    thin: thin.length,
    mails: to
      ? [...none, ...thin].map((kind) => missingMail(to, area, kind, supplyCell(facts, kind, chosen), when))
      : [],
  };
}

/** From this many missing kinds on, what there is says it sooner than what there is not. */
const NEARLY_ALL = 5;

function gapSentence(place: string, when: string, kinds: Record<Thinness, readonly CategoryKey[]>): string {
  const { none, thin, maybe, enough } = kinds;
  const words = (of: readonly CategoryKey[], key: "nothing" | "something", list = AND) =>
    list.format(of.map((kind) => KIND_WORDS[kind][key]));
  const there = [...enough, ...thin];
  const isBare = none.length >= NEARLY_ALL && maybe.length === 0;
  return [
    none.length === CATEGORY_KEYS.length
      ? `In ${place} is ${when}niets.`
      : isBare
        ? `In ${place} is ${when}alleen ${words(there, "something")}.`
        : none.length > 0 && `In ${place} is ${when}${words(none, "nothing")}.`,
    thin.length > 0 &&
      `In ${place} is ${when}wel ${words(thin, "something")}, maar minder dan het streefgetal.`,
    maybe.length > 0 && `Of er ${words(maybe, "something", OR)} is, is niet bekend.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Of all neighbourhoods that lack something, the one that lacks most first. */
export function supplyGaps(
  areas: readonly AreaAsSent[],
  facts: readonly SupplyFact[],
  chosen: readonly SupplySwitch[],
  { goals = {}, to }: { goals?: GoalsAsSent | undefined; to?: string | undefined },
): AreaGap[] {
  return areas
    .flatMap((area) => {
      const here = facts.filter((fact) => fact.area === area.slug);
      return gapOf(area, here, chosen, goals, to) ?? [];
    })
    .sort((a, b) => b.empty - a.empty || b.thin - a.thin || a.name.localeCompare(b.name, "nl"));
}

/** In how many neighbourhoods there is nothing at all, so that nobody has to count the lines; empty where in none. */
export function bareSentence(
  gaps: readonly AreaGap[],
  areas: number,
  chosen: readonly SupplySwitch[],
): string {
  const bare = gaps.filter(({ empty }) => empty === CATEGORY_KEYS.length).length;
  return bare === 0 ? "" : `In ${bare} van de ${areas} wijken is ${inWords(chosen)}niets.`;
}

function missingMail(
  to: string,
  area: AreaAsSent,
  kind: CategoryKey,
  { yes, unknown, also }: SupplyCell,
  when: string,
): MissingMail {
  const { short, something } = KIND_WORDS[kind];
  const sure = yes + also.yes;
  const unsure = unknown + also.unknown;
  const body = [
    `In ${area.name} mis ik ${when}${something}.`,
    `In de gids: ${sure}${unsure > 0 ? `, en van ${unsure} is het niet bekend` : ""}.`,
    "",
    "Wat er zou moeten zijn:",
    "",
    "(Schrijf niets over een cliënt.)",
  ].join("\r\n");
  const subject = `Dit mis ik: ${short.toLowerCase()} in ${area.name}`;
  return {
    label: short,
    href: `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
  };
}

/** What a cell shows: how many are sure, how many nobody knows, how many are counted elsewhere and belong here too. */
export const cellText = ({ yes, unknown, also }: SupplyCell): string =>
  [yes, unknown > 0 && `+${unknown}?`, also.yes > 0 && `(${also.yes})`]
    .filter((part) => part !== false)
    .join(" ");

/** How much of all the choice holds for, in one sentence. */
export function choiceSentence({ yes, unknown }: SupplyTally, all: number, chosen: readonly SupplySwitch[]) {
  if (chosen.length === 0) return `U ziet alle ${all} activiteiten.`;
  const asked = AND.format(chosen.map((key) => SWITCH_WORDS[key].label.toLowerCase()));
  const fits = `Gekozen: ${asked}. Van de ${all} activiteiten ${yes === 1 ? "past er 1" : `passen er ${yes}`}.`;
  return unknown > 0 ? `${fits} Van ${unknown} is het niet bekend.` : fits;
}
