import type { ReactNode } from "react";
import { journeyText } from "./journey-words.ts";
import { questionsAddress } from "./journey-address.ts";
import type { Mode } from "./journey-state.ts";

interface Props {
  /** The round table with the free chair. */
  picture?: ReactNode;
}

const WAYS: readonly { mode: Mode; label: string; how: string }[] = [
  { mode: "resident", label: journeyText("journey.alone"), how: journeyText("journey.aloneHow") },
  { mode: "coach", label: journeyText("journey.coach"), how: journeyText("journey.coachHow") },
];

/** Two links, so that whoever is faster than the script still gets to the questions. */
export function Begin({ picture }: Props) {
  return (
    <div className="begin">
      <div className="stack begin__text">
        <h1 tabIndex={-1}>{journeyText("journey.title")}</h1>
        <p className="lead">{journeyText("journey.lead")}</p>
        <div className="begin__ways">
          {WAYS.map(({ mode, label, how }) => (
            <a key={mode} className="begin__way" href={questionsAddress(mode)}>
              <strong>{label}</strong>
              <span>{how}</span>
            </a>
          ))}
        </div>
        <p className="soft">{journeyText("journey.health")}</p>
      </div>
      <div className="begin__table">{picture}</div>
    </div>
  );
}
