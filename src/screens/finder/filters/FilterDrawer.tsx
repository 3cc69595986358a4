import { useEffect, useRef, type ReactNode } from "react";
import { finderText } from "#screens/finder/finder-words.ts";
import { countText, textOf } from "#text/text-of.ts";
import { Icon } from "#screens/card/Icon.tsx";

const text = textOf({
  "drawer.title": "Waar zoekt u naar?",
  "drawer.show.one": "Toon {n} activiteit",
  "drawer.show.other": "Toon {n} activiteiten",
  "drawer.none": "Niets dat past. Kijk wat wel kan",
});

interface Props {
  /** How many fit now; absent until the first answer. */
  found: number | undefined;
  canClear: boolean;
  onClear: () => void;
  onClose: () => void;
  children: ReactNode;
}

/**
 * The choices on a phone: a sheet over the list. The browser's own dialog keeps the keyboard inside, closes on
 * Escape and on "back", and gives the focus back to the button that opened it.
 */
export function FilterDrawer({ found, canClear, onClear, onClose, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    // A phone from before 2022 has no dialogs; there the sheet stands in the page.
    if (!dialog?.showModal) return dialog?.setAttribute("open", "");
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog className="filter-sheet" ref={sheet} aria-labelledby="keuzes" onClose={onClose}>
      <div className="filter-sheet__head">
        <h2 id="keuzes">{text("drawer.title")}</h2>
        <button
          className="btn btn--tool"
          type="button"
          aria-label={finderText("finder.close")}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="filter-sheet__body">{children}</div>
      <div className="filter-sheet__foot">
        {canClear && (
          <button className="btn btn--quiet" type="button" onClick={onClear}>
            {finderText("finder.clear")}
          </button>
        )}
        <button className="btn" type="button" onClick={onClose}>
          {found === 0
            ? text("drawer.none")
            : found === undefined
              ? finderText("finder.close")
              : countText(text, "drawer.show", found)}
        </button>
      </div>
    </dialog>
  );
}
