import { Address } from "./Address.ts";
import { ContactPerson } from "./ContactPerson.ts";
import { CreditNote } from "./CreditNote.ts";
import { CreditNotePosition } from "./CreditNotePosition.ts";
import { CrossSelling } from "./CrossSelling.ts";
import { Customer } from "./Customer.ts";
import { DeliveryNote } from "./DeliveryNote.ts";
import { DeliveryNotePosition } from "./DeliveryNotePosition.ts";
import { ExternalReference } from "./ExternalReference.ts";
import { FlowStep } from "./FlowStep.ts";
import { GoodwillCreditPayload } from "./GoodwillCreditPayload.ts";
import { GroupTotalPosition } from "./GroupTotalPosition.ts";
import { HeadingPosition } from "./HeadingPosition.ts";
import { ImagePosition } from "./ImagePosition.ts";
import { Invoice } from "./Invoice.ts";
import { InvoicePosition } from "./InvoicePosition.ts";
import { Mutation } from "./Mutation.ts";
import { Offer } from "./Offer.ts";
import { OfferPosition } from "./OfferPosition.ts";
import { PageBreakPosition } from "./PageBreakPosition.ts";
import { Payment } from "./Payment.ts";
import { PaymentMethod } from "./PaymentMethod.ts";
import { PositionStockMovement } from "./PositionStockMovement.ts";
import { Product } from "./Product.ts";
import { ProductCategory } from "./ProductCategory.ts";
import { ProductPart } from "./ProductPart.ts";
import { ProductSalesChannel } from "./ProductSalesChannel.ts";
import { ProductStock } from "./ProductStock.ts";
import { ProductText } from "./ProductText.ts";
import { Project } from "./Project.ts";
import { PurchaseOrder } from "./PurchaseOrder.ts";
import { PurchaseOrderPosition } from "./PurchaseOrderPosition.ts";
import { PurchasePrice } from "./PurchasePrice.ts";
import { Query } from "./Query.ts";
import { RelatedDocument } from "./RelatedDocument.ts";
import { Return } from "./Return.ts";
import { ReturnPosition } from "./ReturnPosition.ts";
import { ReturnReason } from "./ReturnReason.ts";
import { ReturnReceivePayload } from "./ReturnReceivePayload.ts";
import { ReturnRefundPayload } from "./ReturnRefundPayload.ts";
import { SalesChannel } from "./SalesChannel.ts";
import { SalesChannelStock } from "./SalesChannelStock.ts";
import { SalesOrder } from "./SalesOrder.ts";
import { SalesOrderPosition } from "./SalesOrderPosition.ts";
import { SalesPrice } from "./SalesPrice.ts";
import { Shipment } from "./Shipment.ts";
import { ShippingMethod } from "./ShippingMethod.ts";
import { StockMovement } from "./StockMovement.ts";
import { StockMovementCause } from "./StockMovementCause.ts";
import { StockReservation } from "./StockReservation.ts";
import { StorageItem } from "./StorageItem.ts";
import { StorageLocation } from "./StorageLocation.ts";
import { SubtotalPosition } from "./SubtotalPosition.ts";
import { Supplier } from "./Supplier.ts";
import { Tag } from "./Tag.ts";
import { TextPosition } from "./TextPosition.ts";
import { UnknownPosition } from "./UnknownPosition.ts";
import { Warehouse } from "./Warehouse.ts";
import { WarehouseStock } from "./WarehouseStock.ts";

/** The resolvers by GraphQL type, one file each. */
export const resolvers = {
  Address,
  ContactPerson,
  CreditNote,
  CreditNotePosition,
  CrossSelling,
  Customer,
  DeliveryNote,
  DeliveryNotePosition,
  ExternalReference,
  FlowStep,
  GoodwillCreditPayload,
  GroupTotalPosition,
  HeadingPosition,
  ImagePosition,
  Invoice,
  InvoicePosition,
  Mutation,
  Offer,
  OfferPosition,
  PageBreakPosition,
  Payment,
  PaymentMethod,
  PositionStockMovement,
  Product,
  ProductCategory,
  ProductPart,
  ProductSalesChannel,
  ProductStock,
  ProductText,
  Project,
  PurchaseOrder,
  PurchaseOrderPosition,
  PurchasePrice,
  Query,
  RelatedDocument,
  Return,
  ReturnPosition,
  ReturnReason,
  ReturnReceivePayload,
  ReturnRefundPayload,
  SalesChannel,
  SalesChannelStock,
  SalesOrder,
  SalesOrderPosition,
  SalesPrice,
  Shipment,
  ShippingMethod,
  StockMovement,
  StockMovementCause,
  StockReservation,
  StorageItem,
  StorageLocation,
  SubtotalPosition,
  Supplier,
  Tag,
  TextPosition,
  UnknownPosition,
  Warehouse,
  WarehouseStock,
};
