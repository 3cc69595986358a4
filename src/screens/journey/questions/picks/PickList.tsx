import type { ReactNode } from "react";

export interface Pick {
  key: string;
  label: string;
  icon?: ReactNode;
}

interface Props {
  name: string;
  picks: readonly Pick[];
  chosen: readonly string[];
  /** Radio buttons: at most one. */
  single?: boolean;
  /** Shows 1, 2, 3: the order says what matters most. */
  ranked?: boolean;
  /** Nothing more can be chosen. */
  full?: boolean;
  small?: boolean;
  /** A long list of short words: two beside each other on a phone. */
  many?: boolean;
  onPick: (key: string) => void;
}

/** Native ticks that look like places at the table: large, in two columns where there is room. */
export function PickList({ name, picks, chosen, single, ranked, full, small, many, onPick }: Props) {
  return (
    <div className={`picks${small || many ? " picks--small" : ""}${many ? " picks--many" : ""}`}>
      {picks.map(({ key, label, icon }) => {
        const at = chosen.indexOf(key);
        return (
          <label key={key} className="pick">
            {icon}
            <span>{label}</span>
            <input
              type={single ? "radio" : "checkbox"}
              name={name}
              value={key}
              checked={at >= 0}
              disabled={Boolean(full) && at < 0}
              onChange={() => onPick(key)}
            />
            {ranked && at >= 0 && (
              <span className="pick__rank" aria-hidden="true">
                {at + 1}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
