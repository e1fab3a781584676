import type { CustomField } from "./model-partner.ts";

/** v3's word; v1 and v2 say `free` for `exempt`. */
export type TaxRate = "standard" | "reduced" | "exempt";

/** Quantities are stored in thousandths, unit prices in 10^-8 of the currency, totals in cents: integers, so nothing drifts. */
export interface Price {
  /** 10^-8 of the currency. */
  readonly e8: number;
  readonly currency: string;
}

export interface Measurements {
  /** Kilograms. */
  readonly weight: number;
  readonly netWeight: number;
  /** Centimetres. */
  readonly length: number;
  readonly width: number;
  readonly height: number;
}

export interface ProductText {
  readonly id: number;
  readonly language: string;
  readonly salesChannelId: number | null;
  readonly name: string | null;
  readonly shortDescription: string | null;
  readonly description: string | null;
  readonly metaTitle: string | null;
  readonly isActive: boolean;
}

export interface ProductPart {
  readonly id: number;
  readonly productId: number;
  /** Thousandths. */
  readonly quantity: number;
  readonly type: "purchasePart" | "informationPart" | "providedPart";
  readonly reference: string | null;
  readonly order: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface ProductProperty {
  readonly id: number;
  readonly propertyId: number;
  readonly name: string;
  readonly value: string | null;
  readonly unit: string | null;
}

export interface ExternalReference {
  readonly id: number;
  readonly name: string;
  readonly number: string;
  readonly isActive: boolean;
  readonly isScannable: boolean;
  readonly salesChannelId: number;
}

export interface ProductOption {
  readonly id: number;
  readonly name: string;
  readonly order: number;
  readonly values: readonly {
    readonly id: number;
    readonly name: string;
    readonly order: number;
    readonly numberSuffix: string;
  }[];
}

export interface CrossSelling {
  readonly id: number;
  readonly productId: number;
  readonly type: "similar" | "accessory";
  readonly salesChannelId: number | null;
  readonly order: number;
}

export interface ProductChannel {
  readonly id: number;
  readonly salesChannelId: number;
  readonly isActive: boolean;
}

export interface Product {
  readonly id: number;
  readonly uuid: string;
  /** The SKU; null on one import leftover. */
  readonly number: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly shortDescription: string | null;
  readonly ean: string | null;
  readonly unit: string | null;
  readonly customsTariffNumber: string | null;
  readonly countryOfOrigin: string | null;
  readonly regionOfOrigin: string | null;
  readonly merchandiseGroupId: number | null;
  readonly projectId: number | null;
  readonly supplierId: number | null;
  readonly isStockItem: boolean;
  readonly variantOfId: number | null;
  readonly isMatrixProduct: boolean;
  readonly manufacturer: string | null;
  readonly manufacturerProductNumber: string | null;
  readonly manufacturerUrl: string | null;
  readonly internalComment: string | null;
  readonly measurements: Measurements;
  readonly minimumStockLevel: number;
  readonly minimumOrderQuantity: number;
  readonly taxRate: TaxRate;
  readonly serialNumberTracking: "none" | "stockGenerated" | "stockOriginal" | "trackOriginal";
  readonly hasBatches: boolean;
  readonly hasBestBeforeDate: boolean;
  readonly hasBillOfMaterials: boolean;
  readonly isAssembledJustInTime: boolean;
  readonly isProductionProduct: boolean;
  readonly isExternallyProduced: boolean;
  readonly allowPurchaseFromAllSuppliers: boolean;
  readonly isShippingCostsProduct: boolean;
  readonly isDiscountProduct: boolean;
  readonly discountPercentage: number;
  /** v3 lists hide disabled products unless `isDisabled` is asked for. */
  readonly isDisabled: boolean;
  readonly disabledReason: string | null;
  /** Deleted products stay for the lines that name them; no product list shows them unless asked. */
  readonly isDeleted: boolean;
  readonly ageRating: string | null;
  readonly defaultStorageLocationId: number | null;
  /** Null where no purchase price is known. */
  readonly calculatedPurchasePrice: Price | null;
  /** Net list price, 10^-8 EUR: the untiered row without customer and group that is valid today. */
  readonly listPriceE8: number;
  readonly purchasePriceE8: number;
  /** Ids in the product tag catalogue, which is not the document tag catalogue. */
  readonly tagIds: readonly number[];
  readonly categoryIds: readonly number[];
  readonly texts: readonly ProductText[];
  readonly parts: readonly ProductPart[];
  readonly properties: readonly ProductProperty[];
  readonly externalReferences: readonly ExternalReference[];
  readonly options: readonly ProductOption[];
  /** Chosen values of a variant: [option id, value id] pairs into the matrix product's options. */
  readonly optionValues: readonly (readonly [number, number])[];
  readonly crossSelling: readonly CrossSelling[];
  readonly channels: readonly ProductChannel[];
  readonly customFields: readonly CustomField[];
  /** Manual offset before publishing to shops, thousandths; null where unset. */
  readonly stockCorrection: number | null;
  /** Formula-driven number for shops, thousandths; null where unset. */
  readonly pseudoStock: number | null;
  /** Thousandths. */
  readonly inProduction: number;
  readonly purchased: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface SalesPrice {
  readonly id: number;
  readonly productId: number;
  readonly customerId: number | null;
  readonly groupId: number | null;
  readonly price: Price;
  /** Smallest quantity of the tier, thousandths. */
  readonly quantity: number;
  readonly packageAmount: number | null;
  readonly customerProductNumber: string | null;
  readonly isNotCalculatedFromExchangeTable: boolean;
  readonly hideInBulkPriceListing: boolean;
  readonly remark: string | null;
  readonly validFrom: string | null;
  readonly expiresAt: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface PurchasePrice {
  readonly id: number;
  readonly productId: number;
  readonly supplierId: number;
  readonly isStandardSupplier: boolean;
  readonly supplierProductName: string;
  readonly supplierProductNumber: string;
  /** Smallest quantity of the tier, thousandths. */
  readonly fromQuantity: number;
  readonly packageAmount: number | null;
  readonly price: Price;
  readonly internalComment: string;
  readonly validFrom: string | null;
  readonly expiresAt: string | null;
}

export interface ProductMedia {
  readonly id: number;
  readonly productId: number;
  readonly category:
    | "defaultImage"
    | "defaultGroupImage"
    | "labelImage"
    | "otherImage"
    | "printImage"
    | "dataSheet"
    | "certificateAttachment";
  readonly isPrimary: boolean;
  readonly title: string | null;
  readonly description: string | null;
  readonly filename: string;
  readonly sizeBytes: number;
  readonly versionId: number;
  readonly order: number;
  readonly updatedAt: number;
}
