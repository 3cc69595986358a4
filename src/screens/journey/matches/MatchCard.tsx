import type { Dispatch, ReactNode } from "react";
import { contactWays } from "#text/contact-ways.ts";
import { phoneText, sentenceCase } from "#text/format.ts";
import type { Point } from "#schema/identifiers.ts";
import type { Moment } from "#domain/when/moment.ts";
import type { ShownMatch } from "#matching/explain/shown-proposal.ts";
import { paths } from "#domain/paths.ts";
import { shownOn, type ResultCard } from "#screens/card/shown-card.ts";
import type { PrescriptionFacts } from "#text/prescription-facts.ts";
import { hasLongWord } from "#screens/card/title-length.ts";
import { CardFrame, CardLines } from "#screens/card/Card.tsx";
import { Icon } from "#screens/card/Icon.tsx";
import type { JourneyAction } from "../journey-state.ts";
import { matchesText } from "./matches-words.ts";

interface Props {
  match: ShownMatch;
  card: ResultCard;
  sheet: PrescriptionFacts | undefined;
  now: Moment;
  /** Where somebody lives, when that was said. */
  home: Point | undefined;
  isChosen: boolean;
  dispatch: Dispatch<JourneyAction>;
  /** The card is gone: another takes its place. */
  onHidden: () => void;
  /** What does not fit, above everything else. */
  children?: ReactNode;
}

export function MatchCard({ match, card, sheet, now, home, isChosen, dispatch, onHidden, children }: Props) {
  const { slug, reasons, cautions, notes = [], ask } = match;
  const id = `past-${slug}`;
  return (
    <li>
      <CardFrame
        card={card}
        className="card match"
        aria-labelledby={id}
        heading={
          <h2
            className={hasLongWord(card.title) ? "card__title is-long" : "card__title"}
            id={id}
            tabIndex={-1}
            lang={card.lang?.title}
          >
            {card.title}
          </h2>
        }
      >
        {children}
        <CardLines card={shownOn(card, now, home)} />
        {reasons.length > 0 && (
          <div className="match__why">
            <h3>{matchesText("fit.because")}</h3>
            {/* eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets a list without bullets */}
            <ul className="lines" role="list">
              {reasons.map((reason) => (
                <li key={reason}>
                  <Icon name="check" />
                  <span>{withoutLead(reason)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {(cautions.length > 0 || notes.length > 0 || ask) && (
          <ul className="lines match__mind">
            {notes.map((note) => (
              <li className="match__note" key={note}>
                <Icon name="person" />
                {note}
              </li>
            ))}
            {cautions.map((caution) => (
              <li key={caution}>
                <Icon name="alert" />
                <span>
                  <strong>{matchesText("fit.mind")}:</strong> {caution}
                </span>
              </li>
            ))}
            {ask && (
              <li>
                <Icon name="question" />
                <span>
                  {ask} {sheet?.phone && matchesText("fit.call", { phone: phoneText(sheet.phone) })}
                </span>
              </li>
            )}
          </ul>
        )}
        <details className="fold match__more">
          <summary>{matchesText("fit.more")}</summary>
          <More {...{ card, sheet }} />
        </details>
        <p className="row match__do">
          <button
            className={isChosen ? "btn btn--small" : "btn btn--small btn--line"}
            type="button"
            aria-pressed={isChosen}
            onClick={() => dispatch({ type: isChosen ? "remove" : "add", slug })}
          >
            <Icon name={isChosen ? "check" : "plus"} />
            {matchesText(isChosen ? "fit.added" : "fit.add")}
          </button>
          <button
            className="btn btn--small btn--quiet"
            type="button"
            onClick={() => {
              dispatch({ type: "hide", slug });
              onHidden();
            }}
          >
            {matchesText("fit.hide")}
          </button>
        </p>
      </CardFrame>
    </li>
  );
}

/** Under the heading "Waarom dit past" a reason need not say again that it fits. */
const withoutLead = (reason: string): string => sentenceCase(reason.replace(/^Past omdat /, "omdat "));

const WAY_ICONS = { phone: "phone", mail: "mail", website: "external" } as const;
const RELATION = { phone: undefined, mail: undefined, website: "noopener nofollow" };

/** Every way that the text names has its button. */
const waysOf = ({ phone, email, websiteLink }: PrescriptionFacts) =>
  contactWays({
    ...(phone && { phone }),
    ...(email && { email }),
    ...(websiteLink && { website: websiteLink }),
  });

function More({ card, sheet }: Pick<Props, "card" | "sheet">) {
  const { steps = [], promises = [], pickup, bring } = sheet?.first ?? {};
  const more = [pickup, ...promises, bring].filter((one) => one !== undefined);
  return (
    <div className="stack">
      <p lang={card.lang?.text}>{sheet?.easyText}</p>
      {sheet?.signUp && <p>{sheet.signUp}</p>}
      {steps.map(({ title, text: told }) => (
        <p key={title}>
          <strong>{title}:</strong> {told}
        </p>
      ))}
      {more.length > 0 && (
        <ul>
          {more.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      )}
      {sheet?.later && <p>{sheet.later}</p>}
      {sheet && sheet.address.length > 0 && (
        <p>
          <strong>{matchesText("fit.address")}:</strong> {sheet.address.join(", ")}
        </p>
      )}
      {sheet && (
        <p className="row">
          {waysOf(sheet).map(({ kind, href, label, spoken }) => (
            <a className="btn btn--line" key={kind} href={href} aria-label={spoken} rel={RELATION[kind]}>
              <Icon name={WAY_ICONS[kind]} />
              <span className={kind === "phone" ? "num" : undefined}>{label}</span>
            </a>
          ))}
        </p>
      )}
      <p>
        <a className="go" href={paths.activity(card.slug)} target="_blank" rel="noopener">
          {matchesText("fit.page")}
          <Icon name="external" />
        </a>
      </p>
    </div>
  );
}
