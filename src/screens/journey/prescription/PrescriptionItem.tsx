import type { ReactNode } from "react";
import type { IconName } from "#styles/picture.ts";
import type { PrescriptionFacts } from "#text/prescription-facts.ts";
import { dayText } from "#text/when/date-text.ts";
import { NBSP, phoneText, sentenceCase } from "#text/format.ts";
import { distanceMetres } from "#domain/distance.ts";
import type { TravelMode } from "#matching/ask/profile.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import { travelText } from "#matching/explain/travel-text.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { shortPath } from "#domain/short-code.ts";
import { pictureOf } from "#styles/picture.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { QrCode } from "#screens/card/QrCode.tsx";
import type { PrescriptionEntry } from "./prescription-plan.ts";
import { askDayIn, factLinesIn, type FactLines } from "./fact-languages.ts";
import { momentIn, whenIn } from "./when-languages.ts";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import {
  PAPER_WORDS,
  RIGHT_TO_LEFT,
  type Also,
  type PrescriptionLanguage,
} from "./prescription-languages.ts";
import { prescriptionText } from "./prescription-words.ts";

interface Props {
  number: number;
  entry: PrescriptionEntry;
  home: Point | undefined;
  mode: TravelMode | undefined;
  also: Also;
  language: PrescriptionChoices["language"];
  today: LocalDate;
}

/** What has a `data-line` may leave the sheet when there is little room (sheet-fit.ts); all else stays. */
export function PrescriptionItem({ number, entry, home, mode, also, language, today }: Props) {
  const { card, facts, point, first } = entry;
  const address = facts.address.join(", ");
  const { callFirst } = card;
  const second = language ? factLinesIn(language, { cost: card.cost, facts }) : undefined;
  const when = language && whenIn(language, facts.schedule, today);
  const below = (key: keyof FactLines) =>
    language && second?.[key] && <InLanguage language={language}>{second[key]}</InLanguage>;
  return (
    <section className="rx" data-cat={card.category ?? "unknown"}>
      <div className="rx__side">
        <span className="rx__number">{number}</span>
        <svg className="rx__picture" viewBox="0 0 48 48" aria-hidden="true">
          <use href={pictureOf(card.category)} />
        </svg>
      </div>
      <div className="rx__what">
        <QrCode className="rx__code" address={absoluteUrl(location.origin, paths.activity(card.slug))} />
        <h2 lang={card.lang?.title}>{card.title}</h2>
        <p data-line="text" lang={card.lang?.text}>
          {facts.easyText}
        </p>
        <p className="rx__when">{inHours(card.when)}</p>
        {language && when && <InLanguage language={language}>{when}</InLanguage>}
        <Line icon="pin">
          <strong>{card.where}</strong>
          {address && `${card.where && ", "}${address}`}
          {home && point && (
            <span data-line="route">. {travelText(distanceMetres(home, point) / 1000, mode)}</span>
          )}
        </Line>
        <div className="rx__short">
          <Line icon="euro">
            {card.cost} {below("cost")}
          </Line>
          {facts.signUp && (
            <Line icon="pencil">
              {facts.signUp} {below("signUp")}
            </Line>
          )}
          {callFirst && <Line icon="alert">{callFirst.text}</Line>}
          <Reach facts={facts} />
        </div>
        <FirstTime {...{ facts, also }} day={first && dayOf(first)}>
          {language && (
            <InLanguage language={language}>
              {`${PAPER_WORDS[language].first}: ${first ? momentIn(language, first) : askDayIn(language)}. ${second?.welcome ?? ""}`.trim()}
            </InLanguage>
          )}
        </FirstTime>
      </div>
    </section>
  );
}

/** A fact in the second language, below the same in Dutch. */
const InLanguage = ({ language, children }: { language: PrescriptionLanguage; children: string }) => (
  <span
    className="rx__also rx__also--fact"
    lang={language}
    dir={RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr"}
  >
    {children}
  </span>
);

/** "9.30 tot 13.00 uur" and "1 december" stay on one line. */
const inHours = (when: string): string => when.replace(/(?<=\d) tot (?=\d)| (?=uur\b)/g, withNbsp);
const withNbsp = (found: string): string => found.replaceAll(" ", NBSP);
const dayOf = ({ date }: { date: LocalDate }): string => dayText(date).replace(/ (?=\p{L}+$)/u, NBSP);

const Line = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <p className="rx__line">
    <Icon name={icon} />
    <span>{children}</span>
  </p>
);

/** Every way that leads there, on paper: what is a link on a screen is written out. */
function Reach({ facts: { slug, phone, email, website, contactRole } }: { facts: PrescriptionFacts }) {
  return (
    <>
      {phone && (
        <Line icon="phone">
          {contactRole && `${sentenceCase(contactRole)}: `}
          <strong className="num">{phoneText(phone)}</strong>
        </Line>
      )}
      {email && <Line icon="mail">{email}</Line>}
      {website && <Line icon="external">{website}</Line>}
      {!phone && !email && !website && <Line icon="question">{prescriptionText("sheet.noContact")}</Line>}
      <p className="rx__line" data-line="address">
        <Icon name="search" />
        <span className="rx__address">{`${location.host}${shortPath(slug)}`}</span>
      </p>
    </>
  );
}

const MOST_QUESTIONS = 2;

/** The day comes first, and stands out: it is what somebody looks for on the sheet. */
function FirstTime({
  day,
  facts: { first, askFirst, questions, later: staying },
  also,
  children,
}: {
  day: string | undefined;
  facts: PrescriptionFacts;
  also: Also;
  /** The same in the second language. */
  children: ReactNode;
}) {
  const { steps, promises, pickup, bring } = first;
  const later = questions.slice(0, MOST_QUESTIONS);
  return (
    <div className="rx__first">
      <p className="rx__day">
        {prescriptionText("sheet.first")}: {day ?? prescriptionText("sheet.askDay")}
      </p>
      <p>
        {steps.map(({ about, text }) => (
          <span key={about} data-line={about === "ten" ? "ten" : undefined}>{`${text} `}</span>
        ))}
        {pickup && `${pickup}. `}
        {promises.length > 0 && <span data-line="promises">{`${promises.join(". ")}. `}</span>}
        {bring && <span data-line="bring">{`${bring} `}</span>}
        {staying && <span data-line="later">{staying}</span>}
      </p>
      {children}
      {askFirst.length + later.length > 0 && (
        <p data-line={askFirst.length === 0 ? "questions" : undefined}>
          <b>
            {prescriptionText("sheet.ask")}: {also("ask")}
          </b>{" "}
          {askFirst.join(" ")}
          {later.length > 0 && <span data-line="questions">{` ${later.join(" ")}`}</span>}
        </p>
      )}
    </div>
  );
}
