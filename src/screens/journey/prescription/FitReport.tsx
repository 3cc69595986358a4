import { listText } from "#text/format.ts";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import { prescriptionText } from "./prescription-words.ts";
import { LETTER_SIZES, type SheetFit } from "./sheet-fit.ts";

interface Props {
  fit: SheetFit;
  choices: PrescriptionChoices;
}

/** What the printer will do, before it does: how many pages, what was left out, whether the letters became smaller. */
export function FitReport({ fit: { size, without, papers }, choices: { paper, letters } }: Props) {
  const isSmaller = size < LETTER_SIZES[letters].wished;
  const lines = listText(without.map((line) => prescriptionText(`fit.line.${line}`)));
  return (
    <div className="stack sheet__fit" role="status">
      <p>
        <strong>
          {papers > 1
            ? prescriptionText("fit.pages", { n: papers })
            : prescriptionText(without.length > 0 || isSmaller ? "fit.page" : "fit.whole")}
        </strong>{" "}
        {papers > 1 && prescriptionText("fit.fewer")}
      </p>
      {without.length > 0 && (
        <details className="fold">
          <summary>{prescriptionText("fit.what")}</summary>
          <p>{prescriptionText("fit.without", { lines })}</p>
        </details>
      )}
      {isSmaller && <p>{prescriptionText("fit.smaller", { n: size })}</p>}
      {paper === "A5" && <p>{prescriptionText("fit.fold")}</p>}
    </div>
  );
}
