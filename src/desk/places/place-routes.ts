import { cleanText } from "#desk/form/form-values.ts";
import { problemOfText } from "#desk/gate/text-findings.ts";
import { editorOf, type Reply, type Route, type Scope, type Visit } from "#desk/gate/route.ts";
import type { Notice } from "#desk/page/view.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import type { ActivityEntry, LocationEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { plain } from "#domain/plain.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { Location } from "#schema/location.ts";
import { cleanPhoto } from "./clean-photo.ts";
import { currentPlace, currentPlaces } from "./current-places.ts";
import { keepPhoto } from "./keep-photo.ts";
import { newPlaceRoutes } from "./new-place.ts";
import { PHOTO_FIELDS, type PhotoField } from "./place-fields.ts";
import { placeInForm, readPlace, valuesOfPlace, type PlaceProblems, type PlaceValues } from "./read-place.ts";

type PhotoTexts = Record<PhotoField, string>;

declare module "#desk/page/view.ts" {
  interface Views {
    /** `sought`: what is looked for in their names and streets. */
    places: { places: { place: LocationEntry; activities: number }[]; sought: string };
    place: {
      place: LocationEntry;
      municipality: MunicipalityEntry;
      /** What is done there, so that one sees what people come for. */
      activities: readonly ActivityEntry[];
      values: PlaceValues;
      problems: PlaceProblems;
      photo: PhotoTexts;
      photoProblems: Record<string, string>;
      /** Of what the form was drawn for. */
      base: string;
      notice?: Notice | undefined;
    };
  }
}

/** A place is shared: it is for who looks after the whole guide. */
const scopeOf = (visit: Visit): Scope | undefined =>
  placeOfVisit(visit) && municipalityOf(visit) ? { organization: undefined } : undefined;
const placeOfVisit = (visit: Visit) =>
  currentPlace(visit, visit.params["municipality"] ?? "", visit.params["slug"] ?? "");
const municipalityOf = ({ guide, params }: Visit) =>
  guide.catalog.municipalities.find(({ slug }) => slug === params["municipality"]);
const valueOf = ({ slug: _slug, municipality: _municipality, ...value }: LocationEntry): Location => value;

interface Shown {
  values?: PlaceValues;
  problems?: PlaceProblems;
  photo?: PhotoTexts;
  photoProblems?: Record<string, string>;
  notice?: Notice | undefined;
  status?: number;
}

function show(visit: Visit, extra: Shown = {}): Reply {
  const place = placeOfVisit(visit) as LocationEntry;
  const { alt = "", rights = "", source = "" } = place.picture ?? {};
  return {
    status: extra.status ?? 200,
    view: {
      name: "place",
      place,
      municipality: municipalityOf(visit) as MunicipalityEntry,
      activities: visit.guide.catalog.activities.filter(
        (one) =>
          one.location === place.slug && one.municipality === place.municipality && !isOver(one, visit.today),
      ),
      values: extra.values ?? valuesOfPlace(place),
      problems: extra.problems ?? {},
      photo: extra.photo ?? { alt, rights, source },
      photoProblems: extra.photoProblems ?? {},
      base: fingerprint(valueOf(place)),
      notice: extra.notice,
    },
  };
}

const CHANGED: Notice = {
  kind: "mind",
  title: "Iemand anders was u voor.",
  text: "Deze plek is intussen veranderd. Wat u typte staat er nog. Kijk het na en bewaar het nog eens.",
};

/** Publishes what a place says from now on, over the version that was seen and no other. */
function keep(visit: Visit, make: (before: Location) => Location, typed: Shown): Reply {
  const { intake } = visit;
  const { id } = editorOf(visit);
  const isKept = transaction(intake.db, () => {
    const place = placeOfVisit(visit) as LocationEntry;
    if (fingerprint(valueOf(place)) !== visit.form.get("base")) return false;
    const path = `locations/${place.municipality}/${place.slug}.json`;
    queuePublication(intake, [{ path, value: make(valueOf(place)) }], { actor: id });
    audit(intake.db, { at: visit.now, actor: id, action: "place changed", subject: path });
    return true;
  });
  if (!isKept) return show(visit, { ...typed, status: 409, notice: CHANGED });
  visit.publishSoon();
  return {
    redirect: `${deskPaths.place(visit.params["municipality"] ?? "", visit.params["slug"] ?? "")}?klaar=ja`,
  };
}

function save(visit: Visit): Reply {
  const values = placeInForm(visit.form);
  const areas = new Set(municipalityOf(visit)?.neighbourhoods.map(({ slug }) => slug));
  const read = readPlace(values, { before: valueOf(placeOfVisit(visit) as LocationEntry), areas });
  if ("problems" in read) return show(visit, { values, problems: read.problems, status: 422 });
  return keep(visit, () => read.place, { values });
}

/** A picture with whose it is and what is on it; without a new file the words of the one that is there. */
function savePhoto(visit: Visit): Reply {
  const { form, file, intake } = visit;
  if (form.get("weg") === "ja") return keep(visit, ({ picture: _, ...rest }) => rest, {});
  const typed = (name: PhotoField) => cleanText(form.get(name) ?? "", false);
  const photo: PhotoTexts = { alt: typed("alt"), rights: typed("rights"), source: typed("source") };
  const place = placeOfVisit(visit) as LocationEntry;
  const given = file && file.bytes.length > 0 ? cleanPhoto(file.bytes) : undefined;
  const photoProblems = Object.fromEntries(
    (Object.keys(PHOTO_FIELDS) as PhotoField[]).flatMap((name) => {
      const problem = problemOfText(PHOTO_FIELDS[name], photo[name]);
      return problem === undefined ? [] : [[name, problem]];
    }),
  );
  if (given && "problem" in given) photoProblems["foto"] = given.problem;
  else if (!given && !place.picture) photoProblems["foto"] = "Kies een foto.";
  const typedAgain = { photo, photoProblems };
  if (Object.keys(photoProblems).length > 0 || (given && "problem" in given))
    return show(visit, { ...typedAgain, status: 422 });
  const kept = given ? keepPhoto(intake.contentDir, place.slug, given) : (place.picture?.file ?? "");
  return keep(visit, (before) => ({ ...before, picture: { file: kept, ...photo } }), typedAgain);
}

const DONE: Notice = { kind: "good", title: "Bewaard. Over een halve minuut staat het in de gids." };
const at = (part?: "foto") => deskPaths.place(":municipality", ":slug", part);
const own = { access: "editor", scope: scopeOf } as const;

export const placeRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.places(),
    access: "editor",
    scope: () => ({ organization: undefined }),
    run: (visit) => {
      const sought = (visit.query.get("zoek") ?? "").trim().slice(0, 60);
      const places = currentPlaces(visit).filter(({ place }) =>
        plain(`${place.name} ${place.street ?? ""}`).includes(plain(sought)),
      );
      return { view: { name: "places", places, sought } };
    },
  },
  ...newPlaceRoutes,
  {
    method: "GET",
    path: at(),
    ...own,
    run: (visit) => {
      visit.expectPublication();
      return show(visit, { notice: visit.query.get("klaar") === "ja" ? DONE : undefined });
    },
  },
  { method: "POST", path: at(), ...own, run: save },
  { method: "POST", path: at("foto"), ...own, body: "file", run: savePhoto },
];
