import { describe, expect, test } from "vitest";
import {
  readContactCells,
  readContactRole,
  readEmail,
  readPhone,
  readWebsite,
} from "#import/row/contact/read-contact.ts";
import { splitContact } from "#import/row/contact/split-contact.ts";

const codes = ({ remarks }: { remarks: { code: string }[] }) => remarks.map(({ code }) => code);

describe("telephone", () => {
  test.each([
    "036-5550102",
    "(036) 5550102",
    "036 555 01 02",
    "+31 36 555 01 02",
    "+31 (0)36 555 01 02",
    "0031365550102",
    "036-5550102 (ma-do)",
  ])("%s", (text) => {
    expect(readPhone(text)).toEqual({ value: "+31365550102", remarks: [] });
  });
  test("a lost zero is put back and told", () => {
    expect(readPhone("365550102").value).toBe("+31365550102");
    expect(codes(readPhone("365550102"))).toEqual(["phone-lost-zero"]);
  });
  test("a mobile number is somebody's own: asked, and left out", () => {
    expect(readPhone("06-12345678")).toMatchObject({ remarks: [{ code: "personal-data" }] });
    expect(readPhone("06-12345678").value).toBeUndefined();
    expect(readPhone("06-12345678 of 036-5550102").value).toBe("+31365550102");
  });
  test("several numbers: the first, and a question", () => {
    expect(readPhone("0570 555 101/0570 555 102").value).toBe("+31570555101");
    expect(codes(readPhone("0570 555 101/0570 555 102"))).toEqual(["phone-several"]);
  });
  test.each([
    ["14 036", "14036"],
    ["tel. 14 0162", "140162"],
    ["0800-0113", "08000113"],
    ["0900-1234", "09001234"],
    ["Bel 116 123", "116123"],
  ])("%s is dialled as it stands", (text, phone) => {
    expect(readPhone(text).value).toBe(phone);
    expect(splitContact(`Receptie, ${text}`).phone?.replace(/\D/g, "")).toBe(text.replace(/\D/g, ""));
  });
  test("a short number in the column of mail is still a number", () => {
    expect(readContactCells({ email: "14 036" }).contact).toEqual({ phone: "14036" });
  });
  test.each(["112", "036-555010", "0900 123456", "0906-1234", "14 36"])("%s is no whole number", (text) => {
    expect(readPhone(text).value).toBeUndefined();
    expect(codes(readPhone(text))).toEqual(["phone-invalid"]);
  });
});

describe("mail", () => {
  test("small letters, no mailto, (at) read", () => {
    expect(readEmail("Info@Buurt.example.NL").value).toBe("info@buurt.example.nl");
    expect(readEmail("mailto:info@buurt.example.nl").value).toBe("info@buurt.example.nl");
    expect(readEmail("groenehoek(at)example.org").value).toBe("groenehoek@example.org");
  });
  test.each([
    "jan.jansen@gmail.com",
    "j.jansen@welzijn.example.nl",
    "piet@voetbal.example.nl",
    "dekade@hotmail.com",
    "annie.de.vries@kpnmail.nl",
  ])("%s is a person's: asked, and left out", (text) => {
    expect(readEmail(text).value).toBeUndefined();
    expect(codes(readEmail(text))).toEqual(["personal-data"]);
  });
  test.each([
    "balie.buurtschakel@example.org",
    "secretaris@club.example.nl",
    "buurthuisdekade@gmail.com",
    "aanmelden.deloods@example.org",
  ])("%s is an organisation's", (text) => {
    expect(readEmail(text)).toEqual({ value: text, remarks: [] });
  });
});

test("a web address gets https when it has nothing, and nothing else is one", () => {
  expect(readWebsite("www.voorbeeld.example.nl").value).toBe("https://www.voorbeeld.example.nl");
  expect(readWebsite("javascript:alert(1)").value).toBeUndefined();
  expect(codes(readWebsite("zie folder"))).toEqual(["website-invalid"]);
});

test.each([
  "/activiteit/bingo",
  "/agenda/bingo.html",
  "./bingo",
  "../bingo.php?id=3",
  "bingo.html",
  "#bingo",
  "?id=12",
])("%s is a page of the site the sheet comes from: no website, and no fault", (text) => {
  expect(readWebsite(text)).toEqual({ remarks: [] });
});

test("an address in brackets keeps its own brackets only", () => {
  expect(readWebsite("de folder (www.dekade.nl/soep)").value).toBe("https://www.dekade.nl/soep");
  expect(readWebsite("www.dekade.nl/soep_(dinsdag)").value).toBe("https://www.dekade.nl/soep_(dinsdag)");
});

test.each(["http://www.example.com", "example.org/agenda", "https://example.net"])(
  "%s was filled in by a system and is nobody's: asked",
  (text) => {
    expect(readWebsite(text).value).toBeUndefined();
    expect(codes(readWebsite(text))).toEqual(["website-invalid"]);
  },
);

describe("function", () => {
  test.each(["gastvrouw", "coördinator bakkers", "docent NT2", "yogadocent", "snijder", "Gastheer"])(
    "%s stays",
    (text) => {
      expect(readContactRole(text)).toEqual({ value: text, remarks: [] });
    },
  );
  test.each(["Anja de Vries", "mw. de Vries", "J. Jansen", "Dhr. Pietersen", "Fatima El Amrani"])(
    "%s is a name: asked, and left out",
    (text) => {
      expect(readContactRole(text).value).toBeUndefined();
      expect(codes(readContactRole(text))).toEqual(["personal-data"]);
    },
  );
  test("a function beside a name stays without the name", () => {
    expect(readContactRole("Anja (gastvrouw)").value).toBe("gastvrouw");
    expect(readContactRole("Piet, coördinator").value).toBe("coördinator");
    expect(readContactRole("buurtsportcoach Kevin").value).toBe("buurtsportcoach");
    expect(readContactRole("buurtsportcoach Wubbo").value).toBe("buurtsportcoach");
  });
  test("the name of the provider is no person", () => {
    expect(readContactRole("vrijwilliger Lale", "Vrouwengroep Lale")).toEqual({
      value: "vrijwilliger Lale",
      remarks: [],
    });
  });
});

test("a number in the mail column and mail in the number column change places, and it is told", () => {
  const { contact, remarks } = readContactCells({ phone: "dekade@example.org", email: "036-5550117" });
  expect(contact).toEqual({ phone: "+31365550117", email: "dekade@example.org" });
  expect(remarks.map(({ remark }) => remark.code)).toEqual(["contact-swapped"]);
});

test.each(["036 – 555 01 38", "036—5550138", "036 ‑ 555 01 38", "T: 036 − 555 0138", "036.555.01.38"])(
  "a dash is any dash: %s",
  (text) => {
    expect(readPhone(text)).toEqual({ value: "+31365550138", remarks: [] });
  },
);

describe("one cell with everything in it", () => {
  const read = (text: string) => readContactCells(splitContact(text));
  test("what one has to do is no function", () => {
    expect(read("Aanmelden via: 036 555 01 38")).toEqual({ contact: { phone: "+31365550138" }, remarks: [] });
    expect(
      read("Voor meer informatie kunt u bellen met 036 – 555 01 38 of mailen naar info@buurt.example.nl"),
    ).toEqual({ contact: { phone: "+31365550138", email: "info@buurt.example.nl" }, remarks: [] });
    expect(read("Inschrijven kan op www.buurt.example.nl").contact).toEqual({
      website: "https://www.buurt.example.nl",
    });
  });
  test("an address is no function: asked, and left out", () => {
    const { contact, remarks } = read("Langsgaan: Lindelaan 48 H");
    expect(contact).toEqual({});
    expect(remarks.map(({ remark }) => remark.code)).toEqual(["contact-address"]);
    expect(remarks[0]?.remark.proposal).toBe("Lindelaan 48 H");
  });
  test("nothing of a person is kept, also where the words run together", () => {
    const { contact, remarks } = read(
      "Neem contact op met Erik van der Hazel:E:e.hazel@voorbeeld.example.nlT: 036 - 555 0138",
    );
    expect(contact).toEqual({ phone: "+31365550138" });
    expect(remarks.map(({ remark }) => remark.code)).toEqual(["personal-data", "personal-data"]);
  });
  test("a function beside what one has to do stays", () => {
    expect(read("Aanmelden bij de receptie, 036 555 01 38").contact).toEqual({
      role: "receptie",
      phone: "+31365550138",
    });
  });
});
