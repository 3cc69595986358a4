import { useEffect, useState, type Dispatch, type RefObject, Fragment } from "react";
import { countText } from "#text/text-of.ts";
import type { SearchAnswer } from "#search/engine.ts";
import type { Question } from "#search/question.ts";
import type { FinderAction } from "#screens/finder/finder-state.ts";
import { finderText, finderWords } from "#screens/finder/finder-words.ts";

interface SentenceProps {
  of: keyof typeof finderWords;
  /** What stands at `{name}`, in italics. */
  values: Record<string, readonly string[] | undefined>;
}

/** A sentence of the dictionary with lists of words at its gaps. */
function Sentence({ of, values }: SentenceProps) {
  return finderWords[of]
    .split(/\{(\w+)\}/)
    .map((part, index) => (
      <Fragment key={index}>{index % 2 === 0 ? part : <Words words={values[part]} />}</Fragment>
    ));
}

/** "wandeling, lopen en rondje", each word in italics. */
function Words({ words = [] }: { words?: readonly string[] | undefined }) {
  return words.map((word, index) => (
    <Fragment key={word}>
      {index > 0 && (index === words.length - 1 ? ` ${finderWords["finder.and"]} ` : ", ")}
      <em>{word}</em>
    </Fragment>
  ));
}

interface Props {
  question: Question;
  answer: SearchAnswer | undefined;
  /** How many the guide holds: what the page says before the first answer. */
  total: number;
  failed: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  dispatch: Dispatch<FinderAction>;
}

/** How many, in which order, and which words were really searched. */
export function ResultHeading({ question, answer, total, failed, heading, dispatch }: Props) {
  const found = answer?.total ?? total;
  const partly = answer?.also?.length ?? 0;
  // Without words there is nothing to fit better: the nearest then always comes first.
  const canSort = question.near && question.text.trim() !== "" && found > 1;
  const also = answer?.alsoSearched ?? [];
  return (
    <div className="stack stack--tight">
      <h1 className="finder__title" ref={heading} tabIndex={-1}>
        {headline(found, partly, question)}
      </h1>
      {found === 0 && partly > 0 && <p>{finderText("finder.partlyOnly")}</p>}
      {failed && <p role="alert">{finderText("finder.failed")}</p>}
      {answer && <Understood answer={answer} />}
      {(also.length > 0 || (found > 0 && !canSort)) && (
        <p className="soft">
          {found > 0 && !canSort && finderText(question.near ? "finder.nearestFirst" : "finder.oldLast")}{" "}
          {also.length > 0 && <Sentence of="finder.alsoSearched" values={{ words: also }} />}
        </p>
      )}
      {canSort && (
        <p className="finder__sort">
          <label htmlFor="volgorde">{finderText("finder.sort")}</label>
          <select
            className="input"
            id="volgorde"
            value={question.sort}
            onChange={(event) =>
              dispatch({ type: "sort", sort: event.target.value === "best" ? "best" : "distance" })
            }
          >
            <option value="distance">{finderText("finder.sort.distance")}</option>
            <option value="best">{finderText("finder.sort.best")}</option>
          </select>
        </p>
      )}
      <Announcement answer={answer} />
    </div>
  );
}

function headline(found: number, partly: number, question: Question): string {
  const count = countText(finderText, "finder.count", found);
  if (found > 0) return question.withinKm ? finderText("finder.countNear", { count }) : count;
  return partly > 0 ? countText(finderText, "finder.countPartly", partly) : finderText("finder.countNone");
}

/** Where what was searched differs from what was typed, or from what there is. */
function Understood({ answer }: { answer: SearchAnswer }) {
  const changed = (pairs: SearchAnswer["corrected"] = []) => ({
    from: pairs.map(({ from }) => from),
    to: [...new Set(pairs.map(({ to }) => to))],
  });
  const lines: [SentenceProps["of"], SentenceProps["values"]][] = [
    ["finder.corrected", changed(answer.corrected)],
    ["finder.widened", changed(answer.widened)],
    ["finder.unsure", { words: answer.unsure }],
    ["finder.ignored", { words: answer.ignored }],
    ["finder.missing", { words: answer.missing }],
  ];
  return lines.map(
    ([of, values]) =>
      Object.values(values).flat().some(Boolean) && (
        <p key={of}>
          <Sentence of={of} values={values} />
        </p>
      ),
  );
}

const QUIET_MS = 700;

/** Says the count to a screen reader once the visitor stops typing; never while the first page loads. */
function Announcement({ answer }: { answer: SearchAnswer | undefined }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!answer) return;
    const { total, also = [] } = answer;
    const none =
      also.length > 0
        ? countText(finderText, "finder.countPartly", also.length)
        : finderText("finder.announceNone");
    const words = total > 0 ? countText(finderText, "finder.announce", total) : none;
    const timer = setTimeout(() => setSaid(words), QUIET_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
