import type { ReactNode } from "react";
import { dayText } from "#text/when/date-text.ts";
import { phoneText } from "#text/format.ts";
import type { PrescriptionWords } from "./prescription-languages.ts";
import { distanceMetres } from "#domain/distance.ts";
import type { TravelMode } from "#matching/ask/profile.ts";
import type { Point } from "#schema/identifiers.ts";
import { travelText } from "#matching/explain/travel-text.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { shortPath } from "#domain/short-code.ts";
import { pictureOf } from "#styles/picture.ts";
import { Icon } from "#screens/card/Icon.tsx";
import type { PrescriptionEntry } from "./prescription-plan.ts";
import { prescriptionText } from "./prescription-words.ts";
import { encode } from "uqr";

/** A drawing of one path: sharp on any printer, and nothing to fetch. Quiet zone of four modules (ISO/IEC 18004). */
function QrCode({ address }: { address: string }) {
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg className="rx__code" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

interface Props {
  number: number;
  entry: PrescriptionEntry;
  home: Point | undefined;
  mode: TravelMode | undefined;
  /** The same in the second language, when there is one. */
  also: (key: keyof PrescriptionWords) => ReactNode;
}

const MOST_QUESTIONS = 2;

/** The `without` steps of prescription-print.css decide what stays when there is little room. */
export function PrescriptionItem({ number, entry: { card, facts, point, first }, home, mode, also }: Props) {
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
  const welcome = told.length > 0 ? told : [prescriptionText("sheet.askFirst")];
  return (
    <section className="rx" data-cat={card.category ?? "unknown"}>
      <span className="rx__number">{number}</span>
      <div className="rx__what">
        <h2>
          <svg className="rx__picture" viewBox="0 0 48 48" aria-hidden="true">
            <use href={pictureOf(card.category)} />
          </svg>
          {card.title}
        </h2>
        <p className="rx__text">{card.easyText}</p>
        <p className="rx__when">
          {card.when}
          <br />
          {first
            ? prescriptionText("sheet.firstDate", { date: dayText(first.date) })
            : prescriptionText("sheet.askDay")}
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
          {prescriptionText("sheet.first")}: {also("first")}
        </b>
        {welcome.map((one, index) => (
          <span key={one} className={index === who ? "rx__step rx__step--who" : "rx__step"}>{` ${one}`}</span>
        ))}
        {facts.questions.length > 0 && (
          <span className="rx__ask">
            {" "}
            <b>
              {prescriptionText("sheet.ask")}: {also("ask")}
            </b>{" "}
            {facts.questions.slice(0, MOST_QUESTIONS).join(" ")}
          </span>
        )}
      </p>
    </section>
  );
}
