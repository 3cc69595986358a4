interface LearnLink {
  title: string;
  by: string;
  href: string;
  what: string;
}

/** What others publish about Welzijn op Recept. Each address was found in a stored copy of public pages in November 2026. */
export const LEARN_LINKS: readonly LearnLink[] = [
  {
    title: "Landelijk kennisnetwerk Welzijn op Recept",
    by: "het kennisnetwerk zelf",
    href: "https://www.welzijnoprecept.nl",
    what: "Handboeken en handleidingen, en waar coaches van elkaar leren.",
  },
  {
    title: "Handboek Welzijn op Recept",
    by: "Bohn Stafleu van Loghum, 2019",
    href: "https://doi.org/10.1007/978-90-368-2376-0",
    what: "Over verwijzen, begeleiden, samenwerken en volgen.",
  },
  {
    title: "Duurzaam borgen van Welzijn op Recept",
    by: "TNO en RIVM",
    href: "https://www.rivm.nl/documenten/duurzaam-borgen-van-welzijn-op-recept",
    what: "Vier lessen om zorg en welzijn te laten samenwerken.",
  },
  {
    title: "Essentiële bestanddelen van Welzijn op Recept",
    by: "Huisarts en Wetenschap, 2020",
    href: "https://www.henw.org/artikelen/essentiele-bestanddelen-van-welzijn-op-recept",
    what: "Wat er volgens onderzoek bij hoort.",
  },
  {
    title: "Landelijke monitor Welzijn op Recept",
    by: "IQ healthcare",
    href: "https://www.iqhealthcare.nl/nl/publicaties/landelijke-monitor-welzijn-op-recept-toegenomen-verspreiding-in-nederland-en-aandachtspunten-voor-de-uitvoering/",
    what: "Waar het gebeurt, en wat daarbij beter kan.",
  },
];
