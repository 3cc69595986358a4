import type { ReactNode } from "react";
import { journey } from "./journey-words.ts";
import { questionsAddress } from "./journey-address.ts";
import type { Mode } from "./journey-state.ts";

interface Props {
  /** The round table with the free chair. */
  picture?: ReactNode;
}

const WAYS: readonly { mode: Mode; label: string; how: string }[] = [
  { mode: "resident", label: journey["journey.alone"], how: journey["journey.aloneHow"] },
  { mode: "coach", label: journey["journey.coach"], how: journey["journey.coachHow"] },
];

/** Two links, so that whoever is faster than the script still gets to the questions. */
export function Begin({ picture }: Props) {
  return (
    <div className="begin">
      <div className="stack begin__text">
        <h1 tabIndex={-1}>{journey["journey.title"]}</h1>
        <p className="lead">{journey["journey.lead"]}</p>
        <div className="begin__ways">
          {WAYS.map(({ mode, label, how }) => (
            <a key={mode} className="begin__way" href={questionsAddress(mode)}>
              <strong>{label}</strong>
              <span>{how}</span>
            </a>
          ))}
        </div>
        <p className="soft">{journey["journey.health"]}</p>
      </div>
      <div className="begin__table">{picture}</div>
    </div>
  );
}
