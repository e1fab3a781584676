/** GraphQL Mesh over the official specification: one subgraph per file, requests to the ERP given by the environment. */
import { defineConfig } from "@graphql-mesh/compose-cli";
import { loadOpenAPISubgraph } from "@omnigraph/openapi";

const directory = process.env.XENTRAL_OPENAPI_DIR;
const endpoint = process.env.BENCH_ERP_URL;

const subgraph = (name, file) => ({
  sourceHandler: loadOpenAPISubgraph(name, {
    source: `${directory}/${file}`,
    endpoint,
    ignoreErrorResponses: true,
    operationHeaders: { authorization: `Bearer ${process.env.BENCH_ERP_TOKEN}` },
  }),
});

// Its batching (`keysArg`) puts keys into one argument; a filter of the ERP needs three in one object, so relations are
// read one by one.
const additionalTypeDefs = /* GraphQL */ `
  extend type ReturnOrder {
    order: GET__api_v3_salesorders_id_200_response
      @resolveTo(
        sourceName: "V3"
        sourceTypeName: "Query"
        sourceFieldName: "GET__api_v3_salesorders_id"
        requiredSelectionSet: "{ salesOrder { id } }"
        sourceArgs: { id: "{root.salesOrder.id}" }
      )
  }
`;

export const composeConfig = defineConfig({
  subgraphs: [subgraph("V3", "xentral-v3.json")],
  additionalTypeDefs,
});
