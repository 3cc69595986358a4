import { dateText } from "#copy/date-text.ts";
import { RIGHT_TO_LEFT, sheetWords, type SheetLanguage, type SheetWords } from "#copy/sheet-languages.ts";
import { addMonths } from "#domain/local-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { JourneyGuide } from "../load-journey.ts";
import type { SheetChoices } from "./sheet-choices.ts";
import { SheetItem } from "./SheetItem.tsx";
import { text } from "./sheet-text.ts";

interface Props {
  slugs: readonly string[];
  loaded: JourneyGuide;
  choices: SheetChoices;
  today: LocalDate;
}

/** After this many months coach and client talk again (Welzijn op Recept: the talk after three months). */
const TALK_AGAIN_MONTHS = 3;

export function SheetPaper({ slugs, loaded, choices, today }: Props) {
  const { paper, letters, language, coach, phone, appointment, sentence } = choices;
  const words = language ? sheetWords[language] : undefined;
  const also = (key: keyof SheetWords) => words && language && <Also {...{ language }} words={words[key]} />;
  return (
    <article className={`paper paper--${paper} paper--${letters} paper--${slugs.length}`} lang="nl">
      <header className="paper__head">
        <h2>{text("sheet.title")}</h2>
        {also("title")}
        <p>{sentence.trim() || text("sheet.lead")}</p>
        {!sentence.trim() && also("lead")}
      </header>
      {slugs.map((slug, index) => {
        const facts = loaded.sheets.get(slug)!;
        const town = loaded.guide.towns.find((one) => one.slug === facts.municipality);
        return (
          <SheetItem
            key={slug}
            number={index + 1}
            card={loaded.cards.get(slug)!}
            {...{ facts, today, words }}
            holidays={town?.holidays ?? []}
          />
        );
      })}
      <footer className="paper__end">
        <div className="paper__coach">
          <p>
            <strong>{text("sheet.stuck")}</strong>
            {also("stuck")}
            <br />
            {text("sheet.callCoach")}
            {also("callCoach")}
          </p>
          <p className="paper__phone">
            {coach}
            <b className="num">{phone || "……………………"}</b>
          </p>
        </div>
        <div className="paper__cut">
          <h3>
            {text("sheet.agree")}
            {also("agree")}
          </h3>
          <ul>
            {(["self", "together", "along"] as const).map((key) => (
              <li key={key}>
                {text(`sheet.${key}`)}
                {also(key)}
              </li>
            ))}
            {appointment.trim() && <li>{appointment}</li>}
          </ul>
          <p>{text("sheet.again", { date: dateText(addMonths(today, TALK_AGAIN_MONTHS)) })}</p>
        </div>
        <p className="paper__foot">
          {text("sheet.foot", { guide: document.title.split(" | ").at(-1) ?? "", date: dateText(today) })}
        </p>
      </footer>
    </article>
  );
}

function Also({ language, words }: { language: SheetLanguage; words: string }) {
  return (
    <span className="rx__also" lang={language} dir={RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr"}>
      {words}
    </span>
  );
}
