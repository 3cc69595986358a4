import { QUESTION_COUNT } from "../journey-state.ts";

const MIDDLE = 24;
const DISTANCE = 18;

/** A ring of eight seats: which one we are at, and no percentage. */
export function SeatSteps({ question }: { question: number }) {
  return (
    <svg className="steps" viewBox="0 0 48 48" aria-hidden="true">
      {Array.from({ length: QUESTION_COUNT }, (_, index) => {
        const angle = ((index / QUESTION_COUNT) * 2 - 0.5) * Math.PI;
        return (
          <circle
            key={index}
            className={index + 1 === question ? "is-here" : undefined}
            cx={MIDDLE + DISTANCE * Math.cos(angle)}
            cy={MIDDLE + DISTANCE * Math.sin(angle)}
            r={index + 1 === question ? 4.8 : 4}
          />
        );
      })}
      <text x={MIDDLE} y={MIDDLE + 5.5} textAnchor="middle">
        {question}
      </text>
    </svg>
  );
}
