import type { ReactNode } from "react";

interface Props {
  label: string;
  /** How much of it was answered. */
  count: number;
  children: ReactNode;
}

/** What may be told besides the one thing that is asked. How much was told stands beside its name. */
export function PickFold({ label, count, children }: Props) {
  return (
    <details className="fold">
      <summary>
        {label}
        {count > 0 && ` (${count})`}
      </summary>
      {children}
    </details>
  );
}
