import type { CustomField } from "./custom-field.ts";
import type { Maybe } from "./maybe.ts";
import type { Money, Price, TaxCategory } from "./money.ts";
import type { PurchasePrice, SalesPrice } from "./price.ts";
import type { ProductCategory } from "./product-category.ts";
import type { ListedStock, StockReservation, StockTotals, StorageItem } from "./stock.ts";
import type { Tag } from "./tag.ts";

/** Something that is bought, made or sold: an article, a service, a set, or one variant of an article. */
export interface Product {
  readonly id: string;
  readonly number: Maybe<string>;
  readonly name: Maybe<string>;
  readonly ean: Maybe<string>;
  readonly description: Maybe<string>;
  readonly uuid: Maybe<string>;
  readonly unit: Maybe<string>;
  readonly internalComment: Maybe<string>;
  readonly manufacturer: Maybe<string>;
  readonly manufacturerProductNumber: Maybe<string>;
  readonly manufacturerUrl: Maybe<string>;
  readonly customsTariffNumber: Maybe<string>;
  readonly countryOfOrigin: Maybe<string>;
  readonly regionOfOrigin: Maybe<string>;
  readonly measurements: Maybe<ProductMeasurements>;
  readonly minimumStockLevel: Maybe<string>;
  readonly minimumOrderQuantity: Maybe<string>;
  readonly taxCategory: Maybe<TaxCategory>;
  readonly individualTaxRate?: Maybe<string>;
  readonly serialNumberTracking: Maybe<SerialNumberTracking>;
  readonly hasBatches: Maybe<boolean>;
  readonly hasBestBeforeDate: Maybe<boolean>;
  readonly isStockItem: Maybe<boolean>;
  readonly isMatrixProduct: Maybe<boolean>;
  readonly hasBillOfMaterials: Maybe<boolean>;
  readonly isAssembledJustInTime: Maybe<boolean>;
  readonly isProductionProduct: Maybe<boolean>;
  readonly isExternallyProduced: Maybe<boolean>;
  readonly isShippingCostsProduct: Maybe<boolean>;
  readonly isDiscountProduct: Maybe<boolean>;
  readonly discountPercentage: Maybe<string>;
  readonly isCustomProduct: Maybe<boolean>;
  readonly isService?: Maybe<boolean>;
  readonly isFee?: Maybe<boolean>;
  readonly isDisabled: Maybe<boolean>;
  readonly disabledReason: Maybe<string>;
  readonly isDeleted: Maybe<boolean>;
  readonly noDiscountAllowed?: Maybe<boolean>;
  readonly requiresIdentityCheck?: Maybe<boolean>;
  readonly ageRating: Maybe<string>;
  readonly allowPurchaseFromAllSuppliers: Maybe<boolean>;
  readonly isInCatalog: Maybe<boolean>;
  readonly calculatedPurchasePrice: Maybe<Money>;
  readonly thumbnailUrl?: Maybe<string>;
  readonly purchasePrice?: Maybe<Price>;
  readonly salesPrice?: Maybe<Price>;
  readonly updatedAt: Maybe<string>;
  readonly createdAt?: Maybe<string>;
  /** The figures that come with the product. */
  readonly listedStock?: Maybe<ListedStock>;
  /** The figures that cost a call. */
  readonly stockTotals?: Maybe<StockTotals>;
  readonly storageItems?: Maybe<readonly StorageItem[]>;
  readonly stockReservations?: Maybe<readonly StockReservation[]>;
  readonly salesPrices?: Maybe<readonly SalesPrice[]>;
  readonly purchasePrices?: Maybe<readonly PurchasePrice[]>;
  readonly variantOfId: Maybe<string>;
  readonly options?: Maybe<readonly ProductOption[]>;
  readonly optionValues?: Maybe<readonly ProductOptionValue[]>;
  readonly parts?: Maybe<readonly ProductPart[]>;
  readonly usedIn?: Maybe<readonly ProductPart[]>;
  readonly crossSelling?: Maybe<readonly CrossSelling[]>;
  readonly media?: Maybe<readonly ProductMedia[]>;
  readonly texts?: Maybe<readonly ProductText[]>;
  readonly properties?: Maybe<readonly ProductProperty[]>;
  readonly externalReferences?: Maybe<readonly ExternalReference[]>;
  readonly salesChannels?: Maybe<readonly ProductSalesChannel[]>;
  readonly packagingUnits?: Maybe<readonly PackagingUnit[]>;
  readonly categories?: Maybe<readonly ProductCategory[]>;
  readonly merchandiseGroup: Maybe<MerchandiseGroup>;
  readonly supplierId: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly tags?: Maybe<readonly Tag[]>;
  readonly customFields?: Maybe<readonly CustomField[]>;
}

/** A product, seen as the owner of its stock. */
export type ProductStock = Pick<Product, "id" | "listedStock" | "stockTotals" | "storageItems" | "stockReservations">;

/** Weights and dimensions of a product. */
export interface ProductMeasurements {
  readonly weight: Maybe<string>;
  readonly netWeight: Maybe<string>;
  readonly length: Maybe<string>;
  readonly width: Maybe<string>;
  readonly height: Maybe<string>;
}

/** How serial numbers of a product are recorded. */
export type SerialNumberTracking = "NONE" | "STOCK_GENERATED" | "STOCK_ORIGINAL" | "TRACK_ORIGINAL" | "UNKNOWN";

/** What the variants of a product differ in, such as colour. */
export interface ProductOption {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly order?: Maybe<number>;
  readonly isActive?: Maybe<boolean>;
  readonly values: Maybe<readonly ProductOptionChoice[]>;
}

/** A value that variants can have, such as red. */
export interface ProductOptionChoice {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly order?: Maybe<number>;
  readonly numberSuffix?: Maybe<string>;
  readonly isActive?: Maybe<boolean>;
}

/** The value that a variant has for an option. */
export interface ProductOptionValue {
  readonly optionId: Maybe<string>;
  readonly option: Maybe<string>;
  readonly valueId: Maybe<string>;
  readonly value: Maybe<string>;
}

/** One row of a bill of materials. */
export interface ProductPart {
  readonly id: string;
  readonly quantity: Maybe<string>;
  readonly kind: Maybe<ProductPartKind>;
  readonly reference: Maybe<string>;
  readonly order?: Maybe<number>;
  readonly productId: Maybe<string>;
}

/** What role a part plays in a bill of materials. */
export type ProductPartKind = "PURCHASE_PART" | "INFORMATION_PART" | "PROVIDED_PART" | "UNKNOWN";

/** A product that is offered together with another. */
export interface CrossSelling {
  readonly id: string;
  readonly kind: Maybe<CrossSellingKind>;
  readonly productId: Maybe<string>;
  readonly salesChannelId: Maybe<string>;
  readonly isActive: Maybe<boolean>;
  readonly isBidirectional: Maybe<boolean>;
  readonly order: Maybe<number>;
  readonly internalComment: Maybe<string>;
}

/** In what respect two products belong together. */
export type CrossSellingKind = "SIMILAR" | "ACCESSORY" | "UNKNOWN";

/** A picture or file of a product. */
export interface ProductMedia {
  readonly id: string;
  readonly category: Maybe<ProductMediaCategory>;
  readonly isPrimary?: Maybe<boolean>;
  readonly name: Maybe<string>;
  readonly description: Maybe<string>;
  readonly fileId?: Maybe<string>;
  readonly url?: Maybe<string>;
}

/** What a picture or file of a product is for. */
export type ProductMediaCategory =
  | "DEFAULT_IMAGE"
  | "DEFAULT_GROUP_IMAGE"
  | "LABEL_IMAGE"
  | "PRINT_IMAGE"
  | "OTHER_IMAGE"
  | "DATA_SHEET"
  | "CERTIFICATE_ATTACHMENT"
  | "UNKNOWN";

/** Texts of a product for one language and sales channel. */
export interface ProductText {
  readonly language: Maybe<string>;
  readonly name: Maybe<string>;
  readonly shortDescription: Maybe<string>;
  readonly description: Maybe<string>;
  readonly shopDescription: Maybe<string>;
  readonly metaTitle: Maybe<string>;
  readonly metaDescription: Maybe<string>;
  readonly metaKeywords: Maybe<string>;
  readonly catalogName: Maybe<string>;
  readonly catalogText: Maybe<string>;
  readonly isActive?: Maybe<boolean>;
  readonly salesChannelId: Maybe<string>;
}

/** A property of a product, such as its material. */
export interface ProductProperty {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly values: Maybe<readonly ProductPropertyValue[]>;
}

/** A value of a property. */
export interface ProductPropertyValue {
  readonly value: Maybe<string>;
  readonly unit: Maybe<string>;
}

/** A number by which a shop or marketplace knows a product. */
export interface ExternalReference {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly number: Maybe<string>;
  readonly isActive: Maybe<boolean>;
  readonly isScannable: Maybe<boolean>;
  readonly salesChannelId: Maybe<string>;
}

/** A sales channel that a product is offered in, with the product's settings there. */
export interface ProductSalesChannel {
  readonly id: string;
  readonly salesChannelId: Maybe<string>;
  readonly isActive: Maybe<boolean>;
  readonly isStockSyncActive: Maybe<boolean>;
  readonly isRemainingQuantity: Maybe<boolean>;
  readonly suggestedRetailPrice: Maybe<string>;
  readonly suggestedStockQuantity: Maybe<string>;
  readonly deliveryTime: Maybe<string>;
}

/** A box that a product is packed in. */
export interface PackagingUnit {
  readonly id: string;
  readonly description: Maybe<string>;
  readonly barcode: Maybe<string>;
  readonly quantity: Maybe<string>;
  readonly length: Maybe<string>;
  readonly width: Maybe<string>;
  readonly height: Maybe<string>;
  readonly tareWeight: Maybe<string>;
  readonly netWeight: Maybe<string>;
  readonly grossWeight: Maybe<string>;
}

/** A merchandise group of products, which steers bookkeeping and numbering. */
export interface MerchandiseGroup {
  readonly id: string;
  readonly name?: Maybe<string>;
}
