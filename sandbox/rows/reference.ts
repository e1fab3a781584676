import { toTimestamp } from "../calendar.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type {
  MerchandiseGroup,
  PaymentMethod,
  ProductCategory,
  ProductTag,
  Project,
  SalesChannel,
  ShippingMethod,
  Tag,
} from "../model-reference.ts";
import type { Projection } from "./kinds.ts";
import { present } from "./v1-document.ts";
import { ref } from "./values.ts";

/** v1's project. */
export const projectV1: Projection<Project> = (world, project) => ({
  id: String(project.id),
  name: project.name,
  keyName: project.abbreviation,
  description: project.description,
  currency: project.currency,
  normalTaxRate: 19,
  reducedTaxRate: 7,
  storageProcess: project.id === 4 ? "orderPointOfSale" : "order",
  pickingProcess: "shipmentNoteWarehouse",
  defaultCustomerPaymentMethod: paymentMethodOf(world, project.paymentMethodId),
  defaultSupplierPaymentMethod: paymentMethodOf(world, null),
  defaultShippingMethod: shippingMethodOf(world, project.shippingMethodId),
  freeFields: project.id === 2 ? [{ id: "1", value: "Frühjahrsaktion" }] : null,
});

function paymentMethodOf(world: World, id: number | null) {
  const method = id === null ? undefined : world.paymentMethod.byId.get(id);
  return method === undefined ? null : { id: String(method.id), type: method.type, designation: method.designation };
}

function shippingMethodOf(world: World, id: number | null) {
  const method = id === null ? undefined : world.shippingMethod.byId.get(id);
  return method === undefined ? null : { id: String(method.id), type: method.type, designation: method.designation };
}

/** v1's payment method. */
export const paymentMethodV1: Projection<PaymentMethod> = (_world, method) => ({
  id: String(method.id),
  type: method.type,
  designation: method.designation,
  project: ref(method.projectId),
});

/** v1's list row of a shipping method. */
export const shippingMethodV1List: Projection<ShippingMethod> = (_world, method) => ({
  id: String(method.id),
  module: method.module,
  type: method.type,
  designation: method.designation,
  project: ref(method.projectId),
  shippingLabelPrinter: { id: "1" },
  exportDocumentPrinter: { id: "2" },
  shippingEmailBehaviour: "default behaviour",
  textTemplate: null,
  supportDeliveries: true,
  supportReturns: method.id <= 3,
});

/** v1's single read of a shipping method, which stands without an envelope and without an id. */
export const shippingMethodV1Single: Projection<ShippingMethod> = (_world, method) => ({
  type: "genericCarrier",
  isActive: true,
  name: method.designation,
  ...present("project", ref(method.projectId)),
  shippingLabelPrinter: { id: "1" },
  exportDocumentPrinter: { id: "2" },
  shippingEmailBehaviour: "default behaviour",
  textTemplate: null,
  supportDeliveries: true,
  supportReturns: method.id <= 3,
});

/** v2's tag of the document catalogue. */
export const tagV2: Projection<Tag> = (_world, tag) => ({
  id: String(tag.id),
  title: tag.title,
  type: tag.type,
  group: tag.group,
  color: tag.color,
  createdAt: toTimestamp(tag.createdAt),
  updatedAt: toTimestamp(tag.updatedAt),
});

/** v1's tag of a document kind or of suppliers. */
export const tagV1: Projection<Tag> = (_world, tag) => ({ id: String(tag.id), name: tag.title, color: tag.color });

/** v1's tag of products. */
export const productTagV1: Projection<ProductTag> = (_world, tag) => ({
  id: String(tag.id),
  name: tag.name,
  color: tag.color,
});

/** v2's sales channel. */
export const salesChannelV2: Projection<SalesChannel> = (_world, channel) => ({
  id: String(channel.id),
  uuid: channel.uuid,
  project: { id: String(channel.projectId) },
  moduleName: channel.moduleName,
  name: channel.name,
  stockExport: true,
  productExport: channel.active,
  active: channel.active,
  preventDeletion: false,
  hideFromOverview: !channel.active,
  isMigratedToConnect: channel.moduleName === "shopify",
  createdAt: toTimestamp(channel.createdAt),
  updatedAt: toTimestamp(channel.updatedAt),
});

/** v1's product category. */
export const productCategoryV1: Projection<ProductCategory> = (world, category) => categoryRow(world, category);

/** v1's product category with everything below it. */
export const productCategoryHierarchy: Projection<ProductCategory> = (world, category) => withChildren(world, category);

function categoryRow(world: World, category: ProductCategory) {
  const parent = category.parentId === null ? undefined : world.productCategory.byId.get(category.parentId);
  return {
    id: String(category.id),
    name: category.name,
    parent: parent === undefined ? null : { id: String(parent.id), name: parent.name },
  };
}

function withChildren(world: World, category: ProductCategory): object {
  const children = under(world.productCategory, "parent", category.id).map((child) => withChildren(world, child));
  return { ...categoryRow(world, category), children };
}

/** v1's merchandise group. */
export const merchandiseGroupV1: Projection<MerchandiseGroup> = (world, group) => {
  const project = group.projectId === null ? undefined : world.project.byId.get(group.projectId);
  return {
    id: String(group.id),
    name: group.name,
    project: project === undefined ? null : { id: String(project.id), name: project.name },
    lastUsedProductNumber: "",
    useMainProductNumberRange: true,
  };
};
