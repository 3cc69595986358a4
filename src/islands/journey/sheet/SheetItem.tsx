import { phoneText } from "#copy/format.ts";
import type { SheetWords } from "#copy/sheet-languages.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { firstDate, firstDateText } from "#site/first-date.ts";
import { absoluteUrl, paths } from "#site/paths.ts";
import type { ResultCard } from "#site/result-card.ts";
import type { SheetFacts } from "#site/sheet-facts.ts";
import { picture } from "#styles/picture.ts";
import { Icon } from "../../finder/Icon.tsx";
import { QrCode } from "./QrCode.tsx";
import { text } from "./sheet-text.ts";

interface Props {
  number: number;
  card: ResultCard;
  facts: SheetFacts;
  today: LocalDate;
  holidays: SchoolHoliday[];
  words: SheetWords | undefined;
}

const MOST_QUESTIONS = 2;

export function SheetItem({ number, card, facts, today, holidays, words }: Props) {
  const first = firstDate(facts.schedule, today, holidays);
  const url = absoluteUrl(location.origin, paths.activity(card.slug));
  const welcome = facts.first.steps.map((step) => step.text).join(" ") || facts.first.promises.join(" ");
  const [place, street] = [card.where, facts.address];
  return (
    <section className="rx" data-cat={card.category}>
      <span className="rx__number">{number}</span>
      <div className="rx__what">
        <h2>
          <svg className="rx__picture" viewBox="0 0 48 48" aria-hidden="true">
            <use href={picture(card.category)} />
          </svg>
          {card.title}
        </h2>
        <p className="rx__text">{card.easyText}</p>
        <p className="rx__when">
          {card.when}
          <br />
          {first ? text("sheet.firstDate", { date: firstDateText(first) }) : text("sheet.askDay")}
        </p>
        <p>
          <Icon name="pin" />
          <span>{[place, street].filter(Boolean).join(", ")}</span>
        </p>
        <p>
          <Icon name="euro" />
          <span>{card.cost}</span>
        </p>
        {facts.phone && (
          <p>
            <Icon name="phone" />
            <span>
              {facts.contactRole && `${facts.contactRole}: `}
              <strong className="num">{phoneText(facts.phone)}</strong>
            </span>
          </p>
        )}
      </div>
      <div className="rx__side">
        <QrCode address={url} />
        <span className="rx__address">{url.replace(/^https?:\/\//, "")}</span>
      </div>
      <p className="rx__first">
        <b>
          {text("sheet.first")}
          {words && <span className="rx__also"> · {words.first}</span>}:
        </b>{" "}
        {welcome || text("sheet.askFirst")}
        {facts.questions.length > 0 && (
          <>
            {" "}
            <b>
              {text("sheet.ask")}
              {words && <span className="rx__also"> · {words.ask}</span>}:
            </b>{" "}
            {facts.questions.slice(0, MOST_QUESTIONS).join(" ")}
          </>
        )}
      </p>
    </section>
  );
}
