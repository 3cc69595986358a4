import type { FormField } from "./form-field.ts";

/** What stays between the provider and the editors, and never enters `content/`. */
export const PRIVATE_FIELDS = {
  submitterName: { kind: "line", label: "Uw naam", max: 120, autocomplete: "name" },
  submitterEmail: {
    kind: "line",
    label: "Uw mailadres",
    hint: "U krijgt een mail om te bevestigen. Dit adres komt niet in de gids.",
    max: 120,
    input: "email",
    autocomplete: "email",
  },
  submitterPhone: {
    kind: "line",
    label: "Uw telefoonnummer",
    hint: "Alleen voor een vraag van de redactie.",
    max: 40,
    input: "tel",
    autocomplete: "tel",
    optional: true,
  },
  remark: { kind: "lines", label: "Wilt u de redactie iets zeggen?", max: 1000, rows: 2, optional: true },
  keep: {
    kind: "choice",
    label: "Af en toe vragen",
    options: { yes: "Mail mij een paar keer per jaar of het nog klopt" },
  },
} satisfies Record<string, FormField>;
