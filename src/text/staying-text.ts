import type { ActivityEntry } from "#domain/catalog.ts";
import { stayingOf, type StayingKey } from "#domain/staying.ts";
import { listText, sentenceCase } from "./format.ts";
import { textOf } from "./text-of.ts";
import { stayingWords } from "./words/staying.ts";

const text = textOf(stayingWords);
const ASKED = ["pickup", "rings", "back"] as const;

interface StayingLine {
  key: StayingKey;
  question: string;
  /** The answer in lines, the first one bold; the provider's own words come last. */
  answer: string[];
}

const answered = (...lines: (string | false | undefined)[]): string[] =>
  lines.flatMap((line) => (line ? [sentenceCase(line)] : []));

/**
 * What was said of being fetched, being missed, coming back and going on; what nobody said is no line. How somebody is
 * fetched stands where one reads how to get there.
 */
export function stayingLines(entry: ActivityEntry): StayingLine[] {
  const { pickup, rings, back, next } = stayingOf(entry);
  const known: [StayingKey, string[]][] = [
    ["pickup", answered(pickup && pickup.is !== "ask" && text(`staying.pickup.${pickup.is}`))],
    [
      "rings",
      answered(
        rings?.who
          ? text("staying.rings.who", { who: rings.who })
          : rings && rings.is !== "ask" && text(`staying.rings.${rings.is}`),
      ),
    ],
    ["back", answered(back && back.is !== "ask" && text(`staying.back.${back.is}`), back?.how)],
    [
      "next",
      answered(
        next?.is === "no" ? text("staying.next.none") : next?.as && text(`staying.next.${next.as}`),
        next?.how,
      ),
    ],
  ];
  return known
    .filter(([, answer]) => answer.length > 0)
    .map(([key, answer]) => ({ key, question: text(`staying.${key}`), answer }));
}

/** What nobody said in any way: where the provider's own words tell how it goes, there is nothing to ask. */
function openKeys(entry: ActivityEntry): (typeof ASKED)[number][] {
  const staying = stayingOf(entry);
  return ASKED.filter((key) => staying[key]?.is === "ask" && !staying[key].how);
}

/** What a visitor has to ask, in one sentence; empty when all of it was said. */
export function stayingAsk(entry: ActivityEntry): string {
  const open = openKeys(entry);
  return open.length === 0
    ? ""
    : text("staying.ask", { what: listText(open.map((key) => text(`staying.ask.${key}`))) });
}

/** The same as questions, to read out on the phone. */
export const stayingQuestions = (entry: ActivityEntry): string[] =>
  openKeys(entry).map((key) => text(`staying.question.${key}`));

/** What paper says of it: each question with its answer, as sentences. That somebody is fetched it says elsewhere. */
export function stayingSentences(entry: ActivityEntry): string {
  const { pickup, transport } = entry.accessibility;
  const lines = stayingLines(entry).filter(({ key }) => key !== "pickup" || pickup === false);
  const how = transport ? [{ question: text("staying.pickup"), answer: [sentenceCase(transport)] }] : [];
  return [...how, ...lines]
    .map(({ question, answer }) => {
      const said = answer.map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)).join(" ");
      return `${question}${question.endsWith("?") ? "" : ":"} ${said}`;
    })
    .join(" ");
}
