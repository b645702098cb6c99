// Apollo Client with its cache, and apollo-upload-client for files.
import assert from "node:assert/strict";
import { ApolloClient, InMemoryCache } from "@apollo/client/core/index.js";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors/index.js";
import UploadHttpLink from "apollo-upload-client/UploadHttpLink.mjs";
import { documents, headers, key, scenario, url } from "./scenario.mjs";

const clientOf = (used) => new ApolloClient({ cache: new InMemoryCache(), link: new UploadHttpLink({ uri: url, headers: headers(used) }) });
const client = clientOf(key);
const execute = async (document, variables, used) => {
  const chosen = used ? clientOf(used) : client;
  try {
    const result = document.definitions[0].operation === "mutation"
      ? await chosen.mutate({ mutation: document, variables })
      : await chosen.query({ query: document, variables });
    return { data: result.data, errors: [] };
  } catch (error) {
    if (ServerError.is(error)) return { errors: [`status ${error.statusCode}`] };
    if (!CombinedGraphQLErrors.is(error)) throw error;
    return { data: error.data, errors: error.errors.map((each) => each.message) };
  }
};

const found = await scenario(execute);
assert.deepEqual((await execute(documents.rename, { input: { id: found.patient, first_name: "Augusta" } })).errors, []);
const kept = await client.query({ query: documents.patient, variables: { id: found.patient }, fetchPolicy: "cache-only" });
assert.equal(kept.data.user.first_name, "Augusta", "the cache knows the record by its type and id");
console.log(JSON.stringify(found));
