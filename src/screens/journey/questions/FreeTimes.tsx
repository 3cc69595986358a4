import { sentenceCase } from "#text/format.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
import { DAY_CODES, PART_CODES, type SlotCode } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { TIME_BUTTONS, toggled, withSlots } from "./chosen.ts";
import { questionsText } from "./questions-words.ts";
import { Tick } from "./picks/Tick.tsx";

const NAMES = Object.values<string>(WEEKDAY_NAMES);
const BUTTONS = ["daytime", "evenings", "weekend", "always"] as const;

export function FreeTimes({ profile, answer }: AnswerProps) {
  const { times } = profile;
  return (
    <>
      <div className="row">
        {BUTTONS.map((button) => (
          <button
            key={button}
            type="button"
            className="chip"
            aria-pressed={TIME_BUTTONS[button].every((slot) => times.includes(slot))}
            onClick={() => answer({ times: withSlots(times, TIME_BUTTONS[button]) })}
          >
            {questionsText(`ask.times.${button}`)}
          </button>
        ))}
      </div>
      <table className="times">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{questionsText("ask.times.day")}</span>
            </th>
            {PART_CODES.map((part) => (
              <th key={part} scope="col">
                {questionsText(`ask.times.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAY_CODES.map((day, index) => (
            <tr key={day}>
              <th scope="row">{sentenceCase(NAMES[index] ?? day)}</th>
              {PART_CODES.map((part) => {
                const slot: SlotCode = `${day}-${part}`;
                return (
                  <td key={part}>
                    <label className="times__cell">
                      <input
                        type="checkbox"
                        aria-label={`${NAMES[index]} ${questionsText(`ask.times.${part}`).toLowerCase()}`}
                        checked={times.includes(slot)}
                        onChange={() => answer({ times: toggled(times, slot) })}
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Tick
        label={questionsText("ask.times.hard")}
        checked={profile.timesHard}
        onChange={(timesHard) => answer({ timesHard })}
      />
    </>
  );
}
