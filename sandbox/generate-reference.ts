import { startOfDay } from "./calendar.ts";
import { insertRecord } from "./model.ts";
import type { World } from "./model.ts";
import type { TagGroup } from "./model-reference.ts";
import { assortment } from "./names.ts";
import type { Making } from "./making.ts";

const paymentMethods = [
  ["rechnung", "Rechnung"],
  ["vorkasse", "Vorkasse"],
  ["paypal", "PayPal"],
  ["lastschrift", "SEPA-Lastschrift"],
  ["kreditkarte", "Kreditkarte"],
  ["nachnahme", "Nachnahme"],
  ["bar", "Barzahlung"],
] as const;

const shippingMethods = [
  ["dhl", "DHL Paket", "DHL"],
  ["dpd", "DPD Classic", "DPD"],
  ["gls", "GLS Geschäftskunden", "GLS"],
  ["spedition", "Spedition", "Fährmann Spedition"],
  ["selbstabholer", "Selbstabholer", "Abholung"],
  ["brief", "Warenpost", "Deutsche Post"],
] as const;

const returnReasons = [
  ["Defekt", "Ware funktioniert nicht"],
  ["Gefällt nicht", "Ware gefällt nicht"],
  ["Falsche Größe", "Größe passt nicht"],
  ["Falschlieferung", "Es wurde etwas anderes geliefert"],
  ["Transportschaden", "Auf dem Weg beschädigt"],
  ["Zu spät", "Lieferung kam zu spät"],
] as const;

const tags: readonly (readonly [string, TagGroup | null])[] = [
  ["Stammkunde", "addresses"],
  ["Wiederverkäufer", "addresses"],
  ["Mahnsperre", "addresses"],
  ["Eilauftrag", "salesOrders"],
  ["Geschenk", "salesOrders"],
  ["Nachlieferung", "salesOrders"],
  ["Händlerangebot", "offers"],
  ["Teillieferung", "deliveryNotes"],
  ["Reklamation", "returns"],
  ["Kulanz", "creditNotes"],
  ["Skonto gezogen", "invoices"],
  ["Rahmenvertrag", "purchaseOrders"],
  ["Geprüft", null],
  ["Rückfrage nötig", null],
];

const productTags = ["Neuheit", "Bestseller", "Auslaufartikel", "Saisonware", "Zerbrechlich", "Bio"] as const;

const colors = ["d9534f", "5CB85C", "0275d8", "f0ad4e", "5bc0de", "292B2C"] as const;

/** Fills the lists that rarely change. */
export function generateReference(making: Making): void {
  const { world } = making;
  generateProjects(world);
  generateMethods(world);
  generateTags(making);
  generateChannels(world);
  generateCategories(world);
  for (const [index, name] of ["Händler", "Endkunden", "Mitarbeiter", "Gastronomie", "VIP"].entries()) {
    insertRecord(world, "customerGroup", { id: index + 1, name, reference: `GRP-${index + 1}` });
  }
}

function generateProjects(world: World): void {
  const projects = [
    ["Standardprojekt", "STANDARD"],
    ["Onlineshop", "SHOP"],
    ["Großhandel", "B2B"],
    ["Filiale Köln", "KÖLN"],
  ] as const;
  for (const [index, [name, abbreviation]] of projects.entries()) {
    insertRecord(world, "project", {
      id: index + 1,
      name,
      abbreviation,
      description: index === 0 ? "" : `Geschäfte über ${name}`,
      currency: index === 3 ? "CHF" : "EUR",
      paymentMethodId: index === 2 ? null : index + 1,
      shippingMethodId: index === 1 ? null : index + 1,
    });
  }
}

function generateMethods(world: World): void {
  for (const [index, [type, designation]] of paymentMethods.entries()) {
    const projectId = index === 6 ? 4 : index === 4 ? 2 : null;
    insertRecord(world, "paymentMethod", { id: index + 1, type, designation, projectId });
  }
  for (const [index, [type, designation, carrier]] of shippingMethods.entries()) {
    const projectId = index === 4 ? 4 : null;
    insertRecord(world, "shippingMethod", {
      id: index + 1,
      module: `versandart_${type}`,
      type,
      designation,
      carrier,
      projectId,
    });
  }
  for (const [index, [designation, description]] of returnReasons.entries()) {
    insertRecord(world, "returnReason", {
      id: index + 1,
      designation,
      description,
      language: "DE",
      projectId: (index % 2) + 1,
    });
  }
}

function generateTags(making: Making): void {
  const { world, random } = making;
  const createdAt = startOfDay("2023-02-01");
  for (const [index, [title, group]] of tags.entries()) {
    const at = createdAt + index * 3600;
    insertRecord(world, "tag", {
      id: index + 1,
      title,
      type: group ?? "general",
      group,
      color: random.pick(colors),
      createdAt: at,
      updatedAt: at + index * 86_400,
    });
  }
  for (const [index, name] of productTags.entries()) {
    insertRecord(world, "productTag", { id: index + 1, name, key: name.toLowerCase(), color: random.pick(colors) });
  }
}

function generateChannels(world: World): void {
  const channels = [
    ["Shopware Laden", "shopware6", true],
    ["Amazon DE", "amazon", true],
    ["Shopify Outlet", "shopify", true],
    ["Alter WooCommerce-Shop", "woocommerce", false],
  ] as const;
  for (const [index, [name, moduleName, active]] of channels.entries()) {
    const createdAt = startOfDay(`202${index + 2}-03-15`);
    insertRecord(world, "salesChannel", {
      id: index + 1,
      uuid: `5a1e5c4a-0000-4000-8000-00000000000${index + 1}`,
      projectId: index === 1 ? 1 : 2,
      moduleName,
      name,
      active,
      createdAt,
      updatedAt: createdAt + 90 * 86_400,
    });
  }
}

function generateCategories(world: World): void {
  const known = new Map<string, number>();
  for (const { category } of assortment) {
    let parentId: number | null = null;
    for (const name of category) {
      const path: string = parentId === null ? name : `${parentId}/${name}`;
      const id: number = known.get(path) ?? known.size + 1;
      if (!known.has(path)) insertRecord(world, "productCategory", { id, name, parentId });
      known.set(path, id);
      parentId = id;
    }
  }
  for (const [index, name] of ["Handelsware", "Eigenfertigung", "Lebensmittel", "Dienstleistung"].entries()) {
    insertRecord(world, "merchandiseGroup", { id: index + 1, name, projectId: index === 3 ? 2 : null });
  }
}
