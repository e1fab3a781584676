/** Word lists of a German shop: pure tables. */

export const firstNames = {
  mrs: [
    "Anna",
    "Käthe",
    "Ümit-Sophie",
    "Marlene",
    "Jördis",
    "Birgit",
    "Zoë",
    "Franziska",
    "Gül",
    "Hannelore",
    "Ines",
    "Łucja",
    "Søren-Marie",
    "Theresa",
    "Änne",
    "Mareike",
  ],
  mr: [
    "Jürgen",
    "Björn",
    "Müslüm",
    "Thomas",
    "Gökhan",
    "Sebastian",
    "Rüdiger",
    "Łukasz",
    "André",
    "Matthäus",
    "Ralf",
    "Jörg",
    "Till",
    "François",
    "Heinz-Günter",
    "Øyvind",
  ],
} as const;

export const lastNames = [
  "Müller",
  "Schröder",
  "Weiß",
  "Köhler",
  "Jäger",
  "Böhm",
  "Groß",
  "Krüger",
  "Lämmle",
  "Yıldız",
  "Şahin",
  "Nguyen",
  "Öztürk",
  "Fuchs",
  "Hübner",
  "Strauß",
  "Sörensen",
  "von der Höhe",
  "Grünwald",
  "Vögele",
  "Kowalski",
  "Dvořák",
  "O’Neill",
  "Süß",
  "Bäcker",
  "Zöllner",
  "Meyer-Ötting",
  "Schmidt",
] as const;

export const companyStems = [
  "Bürobedarf",
  "Fahrradhaus",
  "Gärtnerei",
  "Möbelwerk",
  "Kaffeerösterei",
  "Käserei",
  "Werkzeughandel",
  "Süßwaren",
  "Gästehaus",
  "Outdoorladen",
  "Töpferei",
  "Elektro",
  "Naturkost",
  "Spielwaren",
  "Bäckerei",
  "Großküchen",
] as const;

export const companyForms = ["GmbH", "GmbH & Co. KG", "AG", "e. K.", "OHG", "UG (haftungsbeschränkt)", "KG"] as const;

/** Zip code, city, state as two letters. */
export const germanCities = [
  ["10115", "Berlin", "BE"],
  ["20095", "Hamburg", "HH"],
  ["80331", "München", "BY"],
  ["50667", "Köln", "NW"],
  ["40213", "Düsseldorf", "NW"],
  ["90402", "Nürnberg", "BY"],
  ["86150", "Augsburg", "BY"],
  ["48143", "Münster", "NW"],
  ["70173", "Stuttgart", "BW"],
  ["97070", "Würzburg", "BY"],
  ["23552", "Lübeck", "SH"],
  ["37073", "Göttingen", "NI"],
  ["01067", "Dresden", "SN"],
  ["07743", "Jena", "TH"],
  ["66111", "Saarbrücken", "SL"],
  ["79098", "Freiburg im Breisgau", "BW"],
  ["06108", "Halle (Saale)", "ST"],
  ["18055", "Rostock", "MV"],
  ["28195", "Bremen", "HB"],
  ["72070", "Tübingen", "BW"],
] as const;

/** Country, zip code, city, currency, tax treatment of sales to it. */
export const foreignCities = [
  ["AT", "1010", "Wien", "EUR", "eu"],
  ["AT", "6020", "Innsbruck", "EUR", "eu"],
  ["CH", "8001", "Zürich", "CHF", "export"],
  ["CH", "3011", "Bern", "CHF", "export"],
  ["FR", "67000", "Straßburg", "EUR", "eu"],
  ["US", "10001", "New York", "USD", "export"],
  ["DK", "8000", "Århus", "EUR", "eu"],
  ["PL", "31-001", "Kraków", "EUR", "eu"],
] as const;

export const streets = [
  "Hauptstraße",
  "Mühlenweg",
  "Königsallee",
  "Schönhauser Allee",
  "Am Bächle",
  "Gänsemarkt",
  "Lange Straße",
  "Grüner Weg",
  "Roßmarkt",
  "Ölmühlenstraße",
  "Färbergasse",
  "Äußere Laufer Gasse",
  "Torstraße",
] as const;

export const departments = [
  "Einkauf",
  "Buchhaltung",
  "Geschäftsführung",
  "Wareneingang",
  "Küche",
  "Qualitätssicherung",
] as const;

export const positions = ["Einkäuferin", "Geschäftsführer", "Lagerleiter", "Büroleitung", "Sachbearbeiterin"] as const;

/** Product families: category path, nouns, smallest and largest net price in cents, tax rate, unit, what is tracked. */
export const assortment = [
  {
    category: ["Küche", "Kaffee & Tee"],
    nouns: ["Espressobohnen", "Grüner Tee", "Kräutertee", "Röstkaffee"],
    price: [390, 2490],
    tax: "reduced",
    unit: "Beutel",
    tracks: "bestBefore",
  },
  {
    category: ["Küche", "Geschirr"],
    nouns: ["Müslischale", "Kaffeebecher", "Teekanne", "Suppenschüssel"],
    price: [590, 4990],
    tax: "standard",
    unit: "Stück",
    tracks: "nothing",
  },
  {
    category: ["Garten", "Pflanzen"],
    nouns: ["Rosenstock", "Kräutertopf", "Gräserstaude", "Blütensamen"],
    price: [190, 3990],
    tax: "reduced",
    unit: "Stück",
    tracks: "batch",
  },
  {
    category: ["Garten", "Werkzeug"],
    nouns: ["Gartenschere", "Spaten", "Laubrechen", "Gießkanne"],
    price: [890, 8990],
    tax: "standard",
    unit: "Stück",
    tracks: "nothing",
  },
  {
    category: ["Technik", "Geräte"],
    nouns: ["Akkuschrauber", "Kaffeemühle", "Wasserkocher", "Lötkolben"],
    price: [2990, 24990],
    tax: "standard",
    unit: "Stück",
    tracks: "serial",
  },
  {
    category: ["Technik", "Zubehör"],
    nouns: ["Ladekabel", "Ersatzfilter", "Bohrersatz", "Dichtungsring"],
    price: [290, 3990],
    tax: "standard",
    unit: "Stück",
    tracks: "nothing",
  },
  {
    category: ["Büro", "Papier"],
    nouns: ["Notizbuch", "Briefumschläge", "Kopierpapier", "Grußkarte"],
    price: [150, 2990],
    tax: "standard",
    unit: "Packung",
    tracks: "nothing",
  },
  {
    category: ["Bücher"],
    nouns: ["Kochbuch", "Wanderführer", "Gartenlexikon", "Bildband"],
    price: [990, 4990],
    tax: "reduced",
    unit: "Stück",
    tracks: "nothing",
  },
  {
    category: ["Naturkost", "Süßes"],
    nouns: ["Waldhonig", "Fruchtgelee", "Nussmüsli", "Schokotafel"],
    price: [190, 1490],
    tax: "reduced",
    unit: "Glas",
    tracks: "bestBefore",
  },
] as const;

export const adjectives = [
  "Feine",
  "Große",
  "Kleine",
  "Grüne",
  "Süße",
  "Robuste",
  "Weiße",
  "Schöne",
  "Frühlings-",
  "Winter-",
  "Öko-",
  "Profi-",
] as const;

export const manufacturers = [
  "Böttcher & Söhne",
  "Nordlicht",
  "Grünland",
  "Krämer",
  "TÖPFERGUT",
  "Alpenröster",
  "Häfele-Technik",
] as const;

export const colours = [
  ["Rot", "-RT"],
  ["Grün", "-GN"],
  ["Weiß", "-WS"],
  ["Schwarz", "-SW"],
  ["Blau", "-BL"],
] as const;

export const sizes = [
  ["S", "-S"],
  ["M", "-M"],
  ["L", "-L"],
  ["XL", "-XL"],
] as const;

export const headings = ["Für die Küche", "Für draußen", "Büro & Werkstatt", "Geschenke", "Nachlieferung"] as const;

export const lineTexts = [
  "Bitte als Geschenk verpacken.",
  "Lieferung frei Bordsteinkante.",
  "Farbabweichungen möglich.",
  "Rabatt laut Rahmenvertrag.",
  "Größe nach Maßblatt.",
] as const;

export const comments = [
  "Kunde wünscht Anruf vor Zustellung",
  "Gutschein eingelöst; Rest überweisen",
  "Rückfrage an Büro",
  "Abstellgenehmigung: Gartenhäuschen",
  "Eilt!",
] as const;

export const returnNotes = [
  "Karton beschädigt",
  "Kunde nicht zufrieden",
  "Falsche Größe geliefert",
  "Gerät startet nicht",
] as const;

export const editors = ["Anna Müller", "Björn Köhler", "Käthe Süß", "System"] as const;
