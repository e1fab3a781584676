import { dayOf, secondsPerDay } from "./calendar.ts";
import { nextId } from "./model.ts";
import type { DocumentKind, World } from "./model.ts";
import type { CustomField, Partner, TaxDisplay, Taxation } from "./model-partner.ts";
import { comments } from "./names.ts";
import type { Making } from "./making.ts";

const firstNumber: Readonly<Record<DocumentKind, number>> = {
  offer: 100_000,
  salesOrder: 200_000,
  deliveryNote: 300_000,
  invoice: 400_000,
  returnOrder: 500_000,
  purchaseOrder: 600_000,
  creditNote: 900_000,
};

/** Tags of each kind in the document catalogue, and those of none. */
const tagsOf: Readonly<Record<DocumentKind, readonly number[]>> = {
  salesOrder: [4, 5, 6, 13],
  offer: [7, 13],
  deliveryNote: [8, 14],
  returnOrder: [9, 14],
  creditNote: [10, 13],
  invoice: [11, 14],
  purchaseOrder: [12, 13],
};

const noNumbers: readonly number[] = [];
const noFields: readonly CustomField[] = [];

/** What is settled before the rest of a document is made up. */
export interface DocumentStart {
  readonly kind: DocumentKind;
  readonly status: string;
  readonly partner: Partner | null;
  readonly at: number;
  readonly projectId: number | null;
}

/** Makes the fields every document has, but for its id, status and lines. Drafts get no number. */
export function documentFields(making: Making, { kind, status, partner, at, projectId }: DocumentStart) {
  const { world, random } = making;
  const draft = status === "draft";
  const updatedAt = Math.min(world.now, at + random.int(0, 20) * secondsPerDay + random.int(0, 50_000));
  return {
    documentNumber: draft ? null : drawNumber(making, kind),
    documentDate: draft ? random.orNull(0.3, dayOf(at)) : dayOf(at),
    projectId,
    addressId: partner?.id ?? null,
    documentAddress: partner?.primaryAddress ?? null,
    customerNumber: partner?.customerNumber ?? null,
    writeProtection: !draft && random.chance(0.5),
    isDocumentSent: !draft && random.chance(0.6),
    language: partner?.language ?? "de",
    internalDesignation: random.orNull(0.95, "Sammelbestellung Büro Süd"),
    internalComment: random.orNull(0.85, random.pick(comments)),
    bodyIntroduction: random.orNull(0.5, "Vielen Dank für Ihr Vertrauen."),
    bodyOutroduction: random.orNull(0.6, "Mit freundlichen Grüßen aus Köln"),
    vatId: partner?.vatId ?? null,
    deliveryTerms: partner?.deliveryTerms ?? null,
    editorId: random.orNull(0.2, random.int(1, 4)),
    salesId: random.orNull(0.6, random.int(1, 4)),
    tagIds: random.chance(0.12) ? random.sample(tagsOf[kind], random.int(1, 2)) : noNumbers,
    customFields: random.chance(0.08)
      ? [
          {
            key: "customField1",
            label: "Kampagne",
            type: "string" as const,
            value: random.orNull(0.3, "Frühling 2026"),
          },
        ]
      : noFields,
    costCenter: random.orNull(0.8, "4000"),
    createdAt: at,
    updatedAt,
  };
}

function drawNumber(making: Making, kind: DocumentKind): string {
  const { world, random } = making;
  const number = nextNumber(world, kind);
  // Numbers may be given on creation, so some carry more than digits.
  return random.chance(0.01) ? `EXT/${number}` : number;
}

/** Draws the next number of a document kind's range. */
export function nextNumber(world: World, kind: DocumentKind): string {
  return String(firstNumber[kind] + nextId(world, `${kind}.number`));
}

/** What one euro costs in a currency; null for the euro itself. */
export function exchangeRateOf(currency: string): number | null {
  return currency === "EUR" ? null : currency === "CHF" ? 0.95 : 1.1;
}

/** How a partner is charged. */
export function financialFields(partner: Partner | null): {
  readonly currency: string;
  readonly exchangeRate: number | null;
  readonly taxation: Taxation;
  readonly taxDisplay: TaxDisplay;
  readonly paymentMethodId: number | null;
  readonly paymentTerms: Partner["paymentTerms"];
} {
  const currency = partner?.currency ?? "EUR";
  return {
    currency,
    exchangeRate: exchangeRateOf(currency),
    taxation: partner?.taxation ?? "domestic",
    taxDisplay: partner?.taxDisplay ?? "automatic",
    paymentMethodId: partner?.paymentMethodId ?? null,
    paymentTerms: partner?.paymentTerms ?? { days: 14, discount: 0, discountDays: 0 },
  };
}
