import { expect, test } from "vitest";
import { collectOrganizations, organizationKey } from "#import/settle/collect-organizations.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";

const draft = (organizationName: string, contact: Record<string, string> = {}) =>
  ({ organizationName, values: { contact }, remarks: [] }) as unknown as UnderstoodRow;

test("spellings of one name are one organisation, under the most common spelling", () => {
  const drafts = [
    draft("Stichting De Brug"),
    draft("stichting de brug"),
    draft("St. De Brug"),
    draft("Stichting De Brug"),
  ];
  const collected = collectOrganizations(drafts);
  expect(collected.map(({ record }) => record.name)).toEqual(["Stichting De Brug"]);
  expect(drafts[2]?.remarks.map(({ code }) => code)).toEqual(["organization-spelling"]);
});
test("a slip of one letter in a long name is the same, in a short name not", () => {
  expect(collectOrganizations([draft("Welzijn De Kastanje"), draft("Welzijn De Kastaje")])).toHaveLength(1);
  expect(collectOrganizations([draft("De Bron"), draft("De Brug")])).toHaveLength(2);
});
test("its contact is what nearly all of its activities share; what fewer say stays with those", () => {
  const contactOf = (phones: (string | undefined)[]) =>
    collectOrganizations(phones.map((phone) => draft("De Brug", phone ? { phone } : {})))[0]?.record.contact;
  const [own, other] = ["+31365550101", "+31365550102"];
  expect(contactOf([own, own])).toEqual({ phone: own });
  expect(contactOf([own, undefined, undefined])).toEqual({});
  expect(contactOf([own, other, own])).toEqual({});
  expect(contactOf([...Array<string>(18).fill(own), other, undefined])).toEqual({ phone: own });
});
test("activities of it that are in the guide already count as well", () => {
  const [own] = ["+31365550101"];
  const rows = [draft("De Brug", { phone: own })];
  expect(collectOrganizations(rows, () => [{}, {}])[0]?.record.contact).toEqual({});
  expect(collectOrganizations(rows, () => [{ phone: own }])[0]?.record.contact).toEqual({ phone: own });
});
test("a name that is only a legal form keeps a key", () => {
  expect(organizationKey("Stichting")).toBe("stichting");
});
test("a mailbox or a site that carries its name is its own, however few of its activities say it", () => {
  const contactOf = (contact: Record<string, string>) =>
    collectOrganizations([draft("Beweegloket Polderfit", contact), draft("Beweegloket Polderfit")])[0]?.record
      .contact;
  expect(contactOf({ email: "polderfit@example.org" })).toEqual({ email: "polderfit@example.org" });
  expect(contactOf({ website: "https://www.beweegloket-polderfit.example" })).toHaveProperty("website");
  expect(contactOf({ email: "wandelgroep@example.org" })).toEqual({});
});
test("one that carries only the town in its name is not its own when most activities say another", () => {
  const mails = ["kantoor.apeldoorn@hulp.example", "info@naaiwerk.example", "info@buurteten.example"];
  const rows = mails.map((email) => draft("Gemeente Apeldoorn", { email }));
  expect(collectOrganizations(rows)[0]?.record.contact).toEqual({});
});
test.each<Record<string, string>>([
  { email: "filmlab@polderfit.example" },
  { email: "jeugd.noord@polderfit.example" },
  { email: "cursussen@polderfit.example" },
  { website: "https://polderfit.example/zomerfeest" },
  { website: "https://www.polderfit.example/agenda/12?id=3" },
])("what is of a part of it at its own site is not of all its activities: %j", (contact) => {
  const rows = [draft("Beweegloket Polderfit", contact), draft("Beweegloket Polderfit")];
  expect(collectOrganizations(rows)[0]?.record.contact).toEqual({});
});
test.each<Record<string, string>>([
  { email: "info@polderfit.example" },
  { email: "secretariaat@polderfit.example" },
  { email: "beweegloket@polderfit.example" },
  { website: "https://polderfit.example/" },
  { website: "https://www.polderfit.example/nl" },
])("its office and its home page are: %j", (contact) => {
  const rows = [draft("Beweegloket Polderfit", contact), draft("Beweegloket Polderfit")];
  expect(collectOrganizations(rows)[0]?.record.contact).toEqual(contact);
});
