/** The table of all projections: one per row kind. */
import { creditNoteDocuments, invoiceDocuments } from "./billing-documents.ts";
import { contactPersonV1, contactPersonV3, deliveryAddressV3 } from "./contact.ts";
import { creditNoteBalance, creditNoteV1List, creditNoteV1Single, creditNoteV3 } from "./credit-note.ts";
import { customerAddressList, customerAddressSingle } from "./customer-address.ts";
import { customerV2List, customerV2Single, customerV3 } from "./customer.ts";
import { deliveryNoteV1List, deliveryNoteV1Single, deliveryNoteV3, shipmentV1 } from "./delivery-note.ts";
import { invoiceBalance, invoiceV1List, invoiceV1Minimal, invoiceV1Single, invoiceV3 } from "./invoice.ts";
import type { Rows } from "./kinds.ts";
import { offerV3 } from "./offer.ts";
import { productMinimal, productV1List, productV1Single, productV2List, productV2Single } from "./product-older.ts";
import {
  crossSellingOfProduct,
  externalReferenceOfProduct,
  partOfProduct,
  productMediaV1,
  productMediaV1Single,
  propertyOfProduct,
  purchasePriceOfProduct,
  purchasePriceV1,
  purchasePriceV2,
  textOfProduct,
} from "./product-parts.ts";
import { productV3 } from "./product-v3.ts";
import { purchaseOrderV1List, purchaseOrderV1Single, purchaseOrderV3 } from "./purchase-order.ts";
import {
  merchandiseGroupV1,
  paymentMethodV1,
  productCategoryHierarchy,
  productCategoryV1,
  productTagV1,
  projectV1,
  salesChannelV2,
  shippingMethodV1List,
  shippingMethodV1Single,
  tagV1,
  tagV2,
} from "./reference.ts";
import { returnOrderV3, returnReasonV1, returnV1List, returnV1Single } from "./return-order.ts";
import { salesOrderV1List, salesOrderV1Minimal, salesOrderV1Single, salesOrderV3 } from "./sales-order.ts";
import { salesPriceOfProduct, salesPriceV1, salesPriceV3 } from "./sales-price.ts";
import {
  productStocks,
  reservationOfProduct,
  stockMovementV3,
  storageItemV1,
  storageItemV2,
  storageLocationFlat,
  storageLocationOfProduct,
  storageLocationOfWarehouse,
  warehouseV1,
} from "./stock.ts";
import { supplierV1List, supplierV1Single, supplierV3 } from "./supplier.ts";

/** Row kind → projection. */
export const rows: Rows = {
  "v3.customer": customerV3,
  "v3.supplier": supplierV3,
  "v3.deliveryAddress": deliveryAddressV3,
  "v3.contactPerson": contactPersonV3,
  "v3.product": productV3,
  "v3.salesPrice": salesPriceV3,
  "v3.stockMovement": stockMovementV3,
  "v3.offer": offerV3,
  "v3.salesOrder": salesOrderV3,
  "v3.deliveryNote": deliveryNoteV3,
  "v3.invoice": invoiceV3,
  "v3.creditNote": creditNoteV3,
  "v3.returnOrder": returnOrderV3,
  "v3.purchaseOrder": purchaseOrderV3,

  "v2.customer.list": customerV2List,
  "v2.customer.single": customerV2Single,
  "v2.customerAddress.list": customerAddressList,
  "v2.customerAddress.single": customerAddressSingle,
  "v2.product.list": productV2List,
  "v2.product.single": productV2Single,
  "v2.product.minimal": productMinimal,
  "v2.purchasePrice": purchasePriceV2,
  "v2.storageItem": storageItemV2,
  "v2.tag": tagV2,
  "v2.salesChannel": salesChannelV2,

  "v1.contactPerson": contactPersonV1,
  "v1.supplier.list": supplierV1List,
  "v1.supplier.single": supplierV1Single,
  "v1.salesOrder.list": salesOrderV1List,
  "v1.salesOrder.single": salesOrderV1Single,
  "v1.salesOrder.minimal": salesOrderV1Minimal,
  "v1.invoice.list": invoiceV1List,
  "v1.invoice.single": invoiceV1Single,
  "v1.invoice.minimal": invoiceV1Minimal,
  "v1.invoice.balance": invoiceBalance,
  "v1.invoice.documents": invoiceDocuments,
  "v1.creditNote.list": creditNoteV1List,
  "v1.creditNote.single": creditNoteV1Single,
  "v1.creditNote.balance": creditNoteBalance,
  "v1.creditNote.documents": creditNoteDocuments,
  "v1.deliveryNote.list": deliveryNoteV1List,
  "v1.deliveryNote.single": deliveryNoteV1Single,
  "v1.shipment": shipmentV1,
  "v1.return.list": returnV1List,
  "v1.return.single": returnV1Single,
  "v1.returnReason": returnReasonV1,
  "v1.purchaseOrder.list": purchaseOrderV1List,
  "v1.purchaseOrder.single": purchaseOrderV1Single,
  "v1.product.list": productV1List,
  "v1.product.single": productV1Single,
  "v1.product.stocks": productStocks,
  "v1.product.part": partOfProduct,
  "v1.product.property": propertyOfProduct,
  "v1.product.text": textOfProduct,
  "v1.product.externalReference": externalReferenceOfProduct,
  "v1.product.crossSelling": crossSellingOfProduct,
  "v1.product.salesPrice": salesPriceOfProduct,
  "v1.product.purchasePrice": purchasePriceOfProduct,
  "v1.product.storageLocation": storageLocationOfProduct,
  "v1.product.reservation": reservationOfProduct,
  "v1.productMedia.list": productMediaV1,
  "v1.productMedia.single": productMediaV1Single,
  "v1.salesPrice": salesPriceV1,
  "v1.purchasePrice": purchasePriceV1,
  "v1.productCategory": productCategoryV1,
  "v1.productCategory.hierarchy": productCategoryHierarchy,
  "v1.merchandiseGroup": merchandiseGroupV1,
  "v1.productTag": productTagV1,
  "v1.tag": tagV1,
  "v1.warehouse": warehouseV1,
  "v1.storageLocation.flat": storageLocationFlat,
  "v1.storageLocation.ofWarehouse": storageLocationOfWarehouse,
  "v1.storageItem": storageItemV1,
  "v1.project": projectV1,
  "v1.paymentMethod": paymentMethodV1,
  "v1.shippingMethod.list": shippingMethodV1List,
  "v1.shippingMethod.single": shippingMethodV1Single,
};
