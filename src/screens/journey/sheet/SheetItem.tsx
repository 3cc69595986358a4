import type { ReactNode } from "react";
import { dayText } from "#text/when/date-text.ts";
import { phoneText } from "#text/format.ts";
import type { SheetWords } from "./sheet-languages.ts";
import { distanceMetres } from "#domain/distance.ts";
import type { TravelMode } from "#matching/ask/profile.ts";
import type { Point } from "#schema/identifiers.ts";
import { travelText } from "#matching/explain/travel-text.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { shortPath } from "#domain/short-code.ts";
import { picture } from "#styles/picture.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { QrCode } from "./QrCode.tsx";
import type { SheetEntry } from "./sheet-plan.ts";
import { sheetText } from "./sheet-words.ts";

interface Props {
  number: number;
  entry: SheetEntry;
  home: Point | undefined;
  mode: TravelMode | undefined;
  /** The same in the second language, when there is one. */
  also: (key: keyof SheetWords) => ReactNode;
}

const MOST_QUESTIONS = 2;

/** The `without` steps of sheet-fit.css decide what stays when there is little room. */
export function SheetItem({ number, entry: { card, facts, point, first }, home, mode, also }: Props) {
  const url = absoluteUrl(location.origin, paths.activity(card.slug));
  const short = `${location.host}${shortPath(card.slug)}`;
  const [street, town] = facts.address;
  const { steps, promises } = facts.first;
  const told = steps.length > 0 ? steps.map((step) => step.text) : promises;
  // Who meets you stays when there is room for one thing only; the phone number stands above it anyhow.
  const who = Math.max(
    0,
    steps.findIndex(({ about }) => about === "door"),
  );
  const welcome = told.length > 0 ? told : [sheetText("sheet.askFirst")];
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
          {first ? sheetText("sheet.firstDate", { date: dayText(first.date) }) : sheetText("sheet.askDay")}
        </p>
        <p>
          <Icon name="pin" />
          <span>
            {[card.where, street].filter(Boolean).join(", ")}
            {town && <span className="rx__town">, {town}</span>}
            {home && point && (
              <span className="rx__route">. {travelText(distanceMetres(home, point) / 1000, mode)}</span>
            )}
          </span>
        </p>
        <div className="rx__pair">
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
          {facts.email && (
            <p>
              <Icon name="mail" />
              <span>{facts.email}</span>
            </p>
          )}
        </div>
      </div>
      <div className="rx__side">
        <QrCode address={url} />
        <span className="rx__address">{short}</span>
      </div>
      <p className="rx__first">
        <b>
          {sheetText("sheet.first")}: {also("first")}
        </b>
        {welcome.map((one, index) => (
          <span key={one} className={index === who ? "rx__step rx__step--who" : "rx__step"}>{` ${one}`}</span>
        ))}
        {facts.questions.length > 0 && (
          <span className="rx__ask">
            {" "}
            <b>
              {sheetText("sheet.ask")}: {also("ask")}
            </b>{" "}
            {facts.questions.slice(0, MOST_QUESTIONS).join(" ")}
          </span>
        )}
      </p>
    </section>
  );
}
