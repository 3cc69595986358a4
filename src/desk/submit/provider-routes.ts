import { newChallenge } from "#desk/gate/human-check.ts";
import { newStamp } from "#desk/gate/form-stamp.ts";
import { cleanText, one, type FormValues } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { previewActivity } from "#desk/review/preview-activity.ts";
import { providerValues, submit } from "./submit.ts";
import { submissionOfKey } from "./submission.ts";
import { CAUSED_A_DAY, mayCause } from "#desk/mail/caused-letter.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { paths } from "#domain/paths.ts";
import { doubtsOf, passGate } from "#desk/gate/form-gate.ts";
import { submissionRoom } from "#desk/gate/room-left.ts";
import { municipalityOf, formProblems } from "./form-problems.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";
import type { FormView, Preview } from "#desk/form/form-view.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    /** Also for a change and for an answer: whoever fills the form in. */
    form: { form: FormView; notice?: Notice; question?: string };
    preview: { preview: Preview; fragment: boolean };
  }
}

const EMPTY_FORM = {
  purpose: "new",
  action: deskPaths.submit(),
  values: {},
  problems: {},
  doubts: [],
} satisfies Omit<FormView, "stamp">;

function newForm(
  visit: Visit,
  values: FormValues,
  extra: {
    problems?: Problems;
    doubts?: string[];
    stamp?: ReturnType<typeof newStamp>;
    notice?: string;
  } = {},
): Reply {
  const { problems = {}, doubts = [], notice } = extra;
  const failed = Object.keys(problems).length > 0 || doubts.length > 0 || notice !== undefined;
  return {
    status: failed ? 422 : 200,
    view: {
      name: "form",
      form: {
        ...EMPTY_FORM,
        values,
        problems,
        doubts,
        stamp: extra.stamp ?? newStamp(visit.intake.secret, visit.now),
      },
      notice: notice === undefined ? undefined : { kind: "mind", title: notice },
    },
  };
}

const stampOf = ({ form }: Visit) => ({ key: form.get("key") ?? "", stamp: form.get("stamp") ?? "" });

async function take(visit: Visit): Promise<Reply> {
  // Pressed twice, or sent again by a browser that got no answer: it is here already, and its sum has been used.
  const earlier = submissionOfKey(visit.intake.db, stampOf(visit).key);
  if (earlier !== undefined) return { redirect: deskPaths.thanks({ id: earlier }) };
  const values = readFormValues(visit.form);
  const problems = formProblems(visit, values, { withSender: true });
  if (Object.keys(problems).length > 0) return newForm(visit, values, { problems, stamp: stampOf(visit) });
  const doubts = doubtsOf(values, visit.form);
  if (doubts.length > 0) return newForm(visit, values, { doubts, stamp: stampOf(visit) });
  const gate = await passGate(visit, "form");
  if ("again" in gate) return newForm(visit, values, { notice: gate.again, stamp: gate.stamp });
  const address = one(values, "submitterEmail");
  const full = (notice: string) =>
    newForm(visit, values, { notice: `${notice} Alles wat u invulde staat er nog.`, stamp: stampOf(visit) });
  const { isProven } = gate;
  const mayKeep =
    visit.allow("all-forms", "") &&
    visit.allow("kept", visit.client) &&
    visit.allow("mail", `${visit.client} ${address.toLowerCase()}`);
  if (!mayKeep) return full("Vanaf dit adres is nu al veel doorgegeven. Probeer het over een uur nog eens.");
  if (!mayCause(visit.intake, "confirm", address))
    return full(
      `Er gingen vandaag al ${CAUSED_A_DAY.confirm} mails naar dit mailadres. Neem een ander mailadres, of probeer het morgen nog eens.`,
    );
  const noRoom = submissionRoom(visit.intake.db, visit.most, { email: address, isProven });
  if (noRoom !== undefined) return newForm(visit, values, { notice: noRoom, stamp: stampOf(visit) });
  const { id } = submit(
    visit.intake,
    {
      key: gate.key,
      isProven,
      values,
      municipality: municipalityOf(visit),
      submitter: {
        name: one(values, "submitterName"),
        email: address,
        phone: one(values, "submitterPhone"),
        remark: one(values, "remark"),
        keep: one(values, "keep") === "yes",
      },
    },
    visit.guide.catalog.organizations,
  );
  visit.deliverSoon();
  return { redirect: deskPaths.thanks({ id }) };
}

/** The empty form, which is the same for everybody, or one with what a published activity says. */
function newcomer(visit: Visit): Reply {
  const slug = visit.query.get("kopie");
  const entry = slug ? visit.guide.entries.find((one) => one.slug === slug) : undefined;
  return entry
    ? newForm(visit, providerValues(valuesOfActivity(entry)))
    : {
        drawnOnce: (stamp) => ({ name: "form", form: { ...EMPTY_FORM, stamp } }),
        stamp: newStamp(visit.intake.secret, visit.now),
      };
}

async function findAddress({ query, geocoder }: Visit): Promise<Reply> {
  const question = cleanText(query.get("q") ?? "", false);
  if (question.length < 3) return { json: { found: [] } };
  try {
    return { json: { found: await geocoder.find(question) } };
  } catch {
    return {
      status: 503,
      json: { problem: "De adressen zijn nu niet te bereiken. Zet de speld zelf op de kaart." },
    };
  }
}

const thanks = ({ query }: Visit): Reply => {
  const number = /^MW-[A-Z0-9]{9}$/.exec(query.get("nummer") ?? "")?.[0];
  const isAnswer = query.get("antwoord") === "ja";
  const confirmed = query.get("bevestigd") === "ja";
  return {
    view: {
      name: "message",
      title: isAnswer
        ? "Dank u. De redactie kijkt ernaar."
        : confirmed
          ? "Dank u. Wat u doorgaf is bij de redactie."
          : "Kijk in uw mail",
      text: [
        ...(isAnswer || confirmed
          ? []
          : [
              "Wij hebben u een mail gestuurd. Open de link in die mail. Daarna ziet de redactie wat u doorgaf.",
              "Geen mail? Kijk bij ongewenste mail. De link werkt 7 dagen.",
            ]),
        ...(isAnswer || confirmed ? ["U krijgt een mail met wat de redactie besluit."] : []),
        ...(number ? [`Uw nummer is ${number}. Noem het als u belt of mailt.`] : []),
      ],
      sentForm: number && !isAnswer ? "aanmelding" : undefined,
      links: [
        { href: deskPaths.submit(), label: "Nog een activiteit doorgeven" },
        { href: paths.home(), label: "Naar de gids" },
      ],
    },
  };
};

export const providerRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.submit(),
    access: "anyone",
    run: newcomer,
  },
  { method: "POST", path: deskPaths.submit(), access: "anyone", rate: "form", run: take },
  {
    method: "POST",
    path: deskPaths.preview(),
    access: "anyone",
    rate: "preview",
    run: (visit) => ({
      view: {
        name: "preview",
        fragment: visit.wantsFragment,
        preview: previewActivity(readFormValues(visit.form), {
          guide: visit.guide,
          municipality: municipalityOf(visit),
          today: visit.today,
          slug: visit.form.get("slug") ?? undefined,
        }),
      },
    }),
  },
  { method: "GET", path: deskPaths.address(), access: "anyone", rate: "lookup", run: findAddress },
  {
    method: "GET",
    path: deskPaths.proof(),
    access: "anyone",
    rate: "lookup",
    run: async ({ intake, now }) => ({ json: await newChallenge(intake.secret, now) }),
  },
  { method: "GET", path: deskPaths.thanks(), access: "anyone", run: thanks },
];
