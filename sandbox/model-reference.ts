/** Lists that rarely change. */

export interface Project {
  readonly id: number;
  readonly name: string;
  readonly abbreviation: string;
  readonly description: string;
  readonly currency: string;
  readonly paymentMethodId: number | null;
  readonly shippingMethodId: number | null;
}

export interface PaymentMethod {
  readonly id: number;
  readonly type: string;
  readonly designation: string;
  readonly projectId: number | null;
}

export interface ShippingMethod {
  readonly id: number;
  readonly module: string;
  readonly type: string;
  readonly designation: string;
  readonly carrier: string;
  readonly projectId: number | null;
}

export interface ReturnReason {
  readonly id: number;
  readonly designation: string;
  readonly description: string;
  readonly language: string;
  readonly projectId: number;
}

export type TagGroup =
  "addresses" | "creditNotes" | "deliveryNotes" | "invoices" | "offers" | "purchaseOrders" | "returns" | "salesOrders";

/** A tag of documents and addresses. Null group: usable everywhere. */
export interface Tag {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  readonly group: TagGroup | null;
  /** Six hexadecimal digits without `#`. */
  readonly color: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A tag of products: a catalogue of its own, whose ids overlap those of `Tag`. */
export interface ProductTag {
  readonly id: number;
  readonly name: string;
  readonly key: string;
  readonly color: string;
}

export interface SalesChannel {
  readonly id: number;
  readonly uuid: string;
  readonly projectId: number;
  readonly moduleName: "shopify" | "amazon" | "shopware6" | "woocommerce";
  readonly name: string;
  readonly active: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface ProductCategory {
  readonly id: number;
  readonly name: string;
  readonly parentId: number | null;
}

export interface MerchandiseGroup {
  readonly id: number;
  readonly name: string;
  readonly projectId: number | null;
}

export interface CustomerGroup {
  readonly id: number;
  readonly name: string;
  readonly reference: string;
}
