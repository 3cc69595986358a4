import { useRef, type SyntheticEvent } from "react";

interface GoingOn {
  /** For the element round each question. */
  watch: Record<"onKeyDownCapture" | "onPointerDownCapture", (event: SyntheticEvent<HTMLElement>) => void>;
  /** The one choice that answers a question was made. */
  done: (next: () => void) => void;
}

/** Who taps twice answers one question: what comes next takes no finger before this. */
const SETTLING_MS = 400;

/**
 * On to the next question as soon as one choice answers this one, as the words above it say (WCAG 3.2.2). By finger or
 * mouse only: with the arrows one passes over choices. Nor while something below it was opened to tell more.
 */
export function useGoOn(): GoingOn {
  const pointedAt = useRef<HTMLElement>(undefined);
  return {
    watch: {
      onKeyDownCapture: () => {
        pointedAt.current = undefined;
      },
      onPointerDownCapture: ({ currentTarget }) => {
        pointedAt.current = currentTarget;
      },
    },
    done(next) {
      if (!pointedAt.current || pointedAt.current.querySelector("details[open]")) return;
      next();
      const { style } = document.documentElement;
      style.pointerEvents = "none";
      setTimeout(() => style.removeProperty("pointer-events"), SETTLING_MS);
    },
  };
}
