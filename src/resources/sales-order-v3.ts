/** A sales order as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { PlainPosition } from "../domain/position.ts";
import type { SalesOrder, SalesOrderPosition, SalesOrderStatus, TrafficLight, TrafficLightKind } from "../domain/sales-order.ts";
import { postalAddress, toPostalAddress } from "./addresses.ts";
import { autoCreatedDocuments } from "./customer-v3.ts";
import { vocabulary } from "./vocabulary.ts";
import { anything, date, flag, list, object, parseWire, reference, section, text } from "./wire.ts";
