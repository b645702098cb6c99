// urql's core, whose fetch sends files by itself.
import assert from "node:assert/strict";
import { Client, cacheExchange, fetchExchange } from "@urql/core";
import { documents, headers, key, scenario, url } from "./scenario.mjs";

const clientOf = (used) => new Client({
  url,
  preferGetMethod: false,
  fetchOptions: { headers: headers(used) },
  exchanges: [cacheExchange, fetchExchange],
});
const client = clientOf(key);
const execute = async (document, variables, used) => {
  const chosen = used ? clientOf(used) : client;
  const isMutation = document.definitions[0].operation === "mutation";
  const { data, error } = await (isMutation ? chosen.mutation(document, variables) : chosen.query(document, variables));
  if (error?.networkError && !error.graphQLErrors.length) throw error.networkError;
  return { data, errors: error?.graphQLErrors.map((each) => each.message) ?? [] };
};

const found = await scenario(execute);
const before = await client.query(documents.patient, { id: found.patient });
assert.deepEqual((await execute(documents.rename, { input: { id: found.patient, first_name: "Augusta" } })).errors, []);
const later = await client.query(documents.patient, { id: found.patient });
assert.deepEqual([before.data.user.first_name, later.data.user.first_name], ["Ada", "Augusta"], "its cache lets go of the type");
console.log(JSON.stringify(found));
