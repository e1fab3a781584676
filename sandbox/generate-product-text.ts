import { nextId } from "./model.ts";
import type { Making } from "./making.ts";

/** What is known of a product before its texts are made. */
export interface Named {
  readonly id: number;
  readonly name: string;
  readonly listPriceE8: number;
}

/** Makes the wordy parts of a product: descriptions, texts, properties, references, channels, free fields, tags. */
export function generateDescription(making: Making, { id, name, listPriceE8 }: Named) {
  const { world, random } = making;
  const description = random.orNull(0.15, `<p>${name} – sorgfältig gefertigt, für drinnen und draußen.</p>`);
  return {
    description,
    shortDescription: random.orNull(0.4, `${name} für jeden Tag`),
    texts: texts(making, name),
    properties: properties(making),
    externalReferences: random.chance(0.3)
      ? [
          {
            id: nextId(world, "externalReference"),
            name: "Shop-Artikelnummer",
            number: `SW-${id}`,
            isActive: true,
            isScannable: random.chance(0.5),
            salesChannelId: random.int(1, 4),
          },
        ]
      : [],
    channels: random.chance(0.6)
      ? [{ id: nextId(world, "productChannel"), salesChannelId: random.int(1, 3), isActive: random.chance(0.9) }]
      : [],
    customFields: random.chance(0.4)
      ? [
          { key: "customField1", label: "Saison", type: "string" as const, value: random.orNull(0.3, "Frühjahr") },
          { key: "customField4", label: "Gefahrgut", type: "boolean" as const, value: random.chance(0.1) },
        ]
      : [],
    tagIds: random.chance(0.4) ? random.sample([1, 2, 3, 4, 5, 6], random.int(1, 2)) : [],
    calculatedPurchasePrice: random.orNull(0.5, { e8: Math.floor(listPriceE8 * 0.56), currency: "EUR" }),
  };
}

function texts(making: Making, name: string) {
  const { world, random } = making;
  if (!random.chance(0.6)) return [];
  const languages = random.chance(0.5) ? (["de", "en"] as const) : (["de"] as const);
  return languages.map((language) => ({
    id: nextId(world, "productText"),
    language,
    salesChannelId: random.orNull(0.7, 1),
    name: language === "de" ? name : `${name} (English)`,
    shortDescription: random.orNull(0.3, language === "de" ? "Kurz und gut" : "Short and good"),
    description: random.orNull(0.3, language === "de" ? "Ausführlich, mit Maßen" : "In full, with measures"),
    metaTitle: random.orNull(0.6, name),
    isActive: random.chance(0.9),
  }));
}

function properties(making: Making) {
  const { world, random } = making;
  const all = [
    { propertyId: 1, name: "Material", values: ["Edelstahl", "Buche", "Leinen"], unit: null },
    { propertyId: 2, name: "Fassungsvermögen", values: ["250", "500", "1000"], unit: "ml" },
    { propertyId: 3, name: "Schutzklasse", values: ["IP44", "IP65"], unit: null },
  ] as const;
  return random.sample(all, random.int(0, 3)).map(({ propertyId, name, values, unit }) => ({
    id: nextId(world, "productProperty"),
    propertyId,
    name,
    value: random.orNull(0.1, random.pick<string>(values)),
    unit,
  }));
}
