import { useRef, useState, type Dispatch } from "react";
import type { ShownProposal } from "#matching/explain/shown-proposal.ts";
import type { JourneyAction, JourneyState } from "../journey-state.ts";
import { copyText } from "#screens/frame/copy-text.ts";
import { matchesText } from "./matches-words.ts";

interface Props {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  shown: ShownProposal;
  /** Nothing is proposed, or all of it was put aside. */
  isEmpty: boolean;
}

/** What cannot be had, said aloud, with the smallest change first; an "echt niet" is only ever suggested. */
export function WhatFailed({ state, dispatch, shown: { unmet, changes, ways: all }, isEmpty }: Props) {
  const ways = isEmpty ? all : [];
  const section = useRef<HTMLElement>(null);
  /** The answers changed by one tap here: what came of it begins at the heading of the screen. */
  const toTop = () => section.current?.closest(".fit")?.querySelector("h1")?.focus();
  const [copied, setCopied] = useState<boolean>();
  /** One of the ways has a message to copy. */
  const shown = useRef<HTMLQuoteElement>(null);
  if (unmet.length + changes.length + ways.length === 0 && !state.before) return null;
  return (
    <section className="ask-box stack" aria-labelledby="wat-niet" ref={section}>
      <h2 id="wat-niet">{matchesText("fit.unmet")}</h2>
      {unmet.map(({ text: told, letGo }) => (
        <div className="failed" key={told}>
          <p>{told}</p>
          {letGo && (
            <div>
              <button
                className="btn btn--small btn--line"
                type="button"
                onClick={() => {
                  dispatch({ type: "change", profile: letGo.profile });
                  toTop();
                }}
              >
                {letGo.text}
              </button>
              {letGo.isHard && <p className="soft">{matchesText("fit.hard")}</p>}
            </div>
          )}
        </div>
      ))}
      {changes.map(({ text: told, profile, isHard }) => (
        <div key={told}>
          <button
            className="btn btn--line"
            type="button"
            onClick={() => {
              dispatch({ type: "change", profile });
              toTop();
            }}
          >
            {told}
          </button>
          {isHard && <p className="soft">{matchesText("fit.hard")}</p>}
        </div>
      ))}
      {state.before && (
        <p>
          <button
            className="btn btn--quiet"
            type="button"
            onClick={() => {
              dispatch({ type: "undo-change" });
              toTop();
            }}
          >
            {matchesText("fit.undo")}
          </button>
        </p>
      )}
      {ways.length > 0 && (
        <>
          <h3>{matchesText("fit.ways")}</h3>
          <ul>
            {ways.map(({ kind, text: told, message }) => (
              <li key={kind}>
                {told}
                {message && (
                  <>
                    <br />
                    <q ref={shown}>{message}</q>{" "}
                    <button
                      className="btn btn--small btn--line"
                      type="button"
                      onClick={() => void copyText(message, shown.current).then(setCopied)}
                    >
                      {matchesText("fit.copy")}
                    </button>{" "}
                    <span role="status">
                      {copied !== undefined && matchesText(copied ? "fit.copied" : "fit.copyByHand")}
                    </span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
