import { minimumOffer } from "#domain/supply/minimum-offer.ts";
import { stillPaths } from "#domain/still-paths.ts";
import type { FieldKnown } from "#domain/supply/fields-known.ts";
import { checksOf } from "#domain/supply/fields-known.ts";
import { supplyCell } from "#domain/supply/supply-cell.ts";
import { answerOfFact } from "#domain/supply/supply-fact.ts";
import { thinnessOf } from "#domain/supply/thinness.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { listText } from "#text/format.ts";
import { supplyGaps } from "./supply-gaps.ts";
import { KIND_WORDS } from "./supply-phrases.ts";
import type { SupplyView } from "./supply-view.ts";
import { fieldText, leastKnown, supplyText } from "./supply-words.ts";

export interface FirstFact {
  title: string;
  /** Large, at the beginning. */
  figure: string;
  text: string;
  href: string;
}

/** What somebody with ten minutes has to know before the rest, in the order in which it decides what comes next. */
export function firstFacts(view: SupplyView, fields: readonly FieldKnown[], today: LocalDate): FirstFact[] {
  return [thinFact(view), workFact(view), sureFact(view, fields, today), ...agreedFact(view, today)];
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const areaFacts = ({ areas, facts }: SupplyView) =>
  areas.map(({ slug }) => facts.filter(({ area }) => area === slug));

/** The kind that most neighbourhoods lack, and the neighbourhood that lacks most kinds. */
function thinFact(view: SupplyView): FirstFact {
  const grounds = areaFacts(view);
  const lacking = CATEGORY_KEYS.map((kind) => ({
    kind,
    count: grounds.filter((facts) => thinnessOf(supplyCell(facts, kind, [])) === "none").length,
  })).sort((a, b) => b.count - a.count)[0];
  const [emptiest] = view.gaps;
  const of = grounds.length;
  return {
    title: supplyText("first.thin"),
    figure: lacking ? `${lacking.count} van ${of}` : "0",
    text: [
      lacking && lacking.count > 0
        ? `wijken hebben ${KIND_WORDS[lacking.kind].nothing}. Dat ontbreekt het vaakst.`
        : "wijken missen een soort.",
      emptiest &&
        `Het minst is er in ${emptiest.name}: daar ontbreken ${emptiest.empty} van de ${CATEGORY_KEYS.length} soorten.`,
    ]
      .filter(Boolean)
      .join(" "),
    href: "#dun",
  };
}

/** What there is for somebody who works in the daytime, and where there is nothing. */
export function workFact(view: SupplyView): FirstFact {
  const { yes, unknown } = supplyCell(view.facts, undefined, ["na-werktijd"]);
  const silent = view.facts.filter(
    (fact) =>
      answerOfFact(fact, ["na-werktijd"]) === "unknown" && answerOfFact(fact, ["18-30"]) === "unknown",
  ).length;
  const empty = supplyGaps(view.areas, view.facts, ["na-werktijd"], {}).filter(
    (gap) => gap.empty === CATEGORY_KEYS.length,
  );
  return {
    title: supplyText("first.work"),
    figure: `${yes} van ${view.entries.length}`,
    text: [
      `activiteiten zijn zeker voor 18 tot 65 jaar na werktijd.`,
      unknown > 0 &&
        `Van ${unknown} is dat niet bekend${silent > 0 ? `: bij ${silent} staat geen leeftijd` : ""}.`,
      empty.length > 0 && `In ${empty.length} van de ${view.areas.length} wijken is er dan niets.`,
    ]
      .filter(Boolean)
      .join(" "),
    href: stillPaths.supply(view.municipality.slug, "na-werktijd"),
  };
}

function sureFact({ entries }: SupplyView, fields: readonly FieldKnown[], today: LocalDate): FirstFact {
  const { fresh, aging } = checksOf(entries, today);
  const least = leastKnown(fields, 2).map(
    ({ field, known }) => `${lowerFirst(fieldText(field))} (van ${known})`,
  );
  return {
    title: supplyText("first.sure"),
    figure: `${fresh + aging} van ${entries.length}`,
    text: `activiteiten zijn op tijd nagekeken, ${fresh === 0 ? "geen daarvan" : `waarvan ${fresh}`} het laatste half jaar. Het minst is bekend: ${listText(least)}.`,
    href: "#bekend",
  };
}

function agreedFact(view: SupplyView, today: LocalDate): FirstFact[] {
  const agreed = view.municipality.targets?.minimumOffer;
  if (!agreed) return [];
  const answers = minimumOffer(agreed.lines, view.entries, view.grounds, today);
  const count = (state: string) => answers.filter((answer) => answer.state === state).length;
  return [
    {
      title: supplyText("first.agreed"),
      figure: `${count("met")} van ${answers.length}`,
      text: `afspraken zijn gehaald, ${count("not")} niet. Van ${count("unknown")} is het niet te zeggen.${agreed.invented ? ` ${supplyText("invented")}` : ""}`,
      href: "#afspraken",
    },
  ];
}
