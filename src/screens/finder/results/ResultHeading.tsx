import { Suspense, useEffect, useState, type Dispatch, type RefObject } from "react";
import { countText } from "#text/text-of.ts";
import type { SearchAnswer } from "#search/engine.ts";
import type { Question } from "#search/question.ts";
import type { FinderAction } from "#screens/finder/finder-state.ts";
import { late } from "#screens/finder/late.ts";
import { finderText } from "#screens/finder/finder-words.ts";

const Understood = late(() => import("./Understood.tsx").then((screen) => screen.Understood));

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
  return (
    <div className="stack stack--tight">
      <div className="finder__count">
        <h1 className="finder__title" ref={heading} tabIndex={-1}>
          {headline(found, partly, question)}
        </h1>
        {found > 1 && <Order {...{ question, dispatch }} />}
      </div>
      {failed && <p role="alert">{finderText("finder.failed")}</p>}
      {(question.text.trim() || answer?.missing) && (
        <div className="finder__said">
          <Suspense>{answer && <Understood answer={answer} />}</Suspense>
        </div>
      )}
      <Announcement answer={answer} />
    </div>
  );
}

/** Without words nothing fits better than the rest: then the nearest comes first, or what was checked. */
function Order({ question: { sort, near, text }, dispatch }: Pick<Props, "question" | "dispatch">) {
  const isTyped = text.trim() !== "";
  const orders = [...(near ? (["distance"] as const) : []), ...(near && !isTyped ? [] : (["best"] as const))];
  return (
    <p className="finder__sort">
      <label className="vh" htmlFor="volgorde">
        {finderText("finder.sort")}
      </label>
      <select
        className="input"
        id="volgorde"
        value={sort === "best" ? orders.at(-1) : sort}
        onChange={(event) => dispatch({ type: "sort", sort: event.target.value as Question["sort"] })}
      >
        {[...orders, "soonest" as const].map((order) => (
          <option key={order} value={order}>
            {finderText(`finder.sort.${order === "best" && !isTyped ? "checked" : order}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

function headline(found: number, partly: number, question: Question): string {
  const count = countText(finderText, "finder.count", found);
  if (found > 0 && partly > 0) return finderText("finder.countAndPartly", { count, n: partly });
  if (found > 0) return question.withinKm ? finderText("finder.countNear", { count }) : count;
  return partly > 0 ? countText(finderText, "finder.countPartly", partly) : finderText("finder.countNone");
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
