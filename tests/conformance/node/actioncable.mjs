// The client of Action Cable that comes with Rails: subscribe, receive, come back, be refused.
import assert from "node:assert/strict";
import { once, EventEmitter } from "node:events";
import WebSocket from "ws";

globalThis.document = { visibilityState: "visible", addEventListener() {}, removeEventListener() {} };
globalThis.addEventListener = globalThis.removeEventListener = () => {};
const { adapters, createConsumer } = await import("@rails/actioncable");
adapters.WebSocket = WebSocket;

const { SANDBOX_URL: sandbox, HEALTHIE_API_KEY: key } = process.env;
const address = (token) => `${sandbox.replace(/^http/, "ws")}/healthie/subscriptions?token=${token}`;
const control = async (path, body) => {
  const response = await fetch(`${sandbox}/_sandbox${path}`, { method: body === null ? "DELETE" : "POST", body: body && JSON.stringify(body) });
  assert.ok(response.ok, `${path}: ${response.status}`);
  return response.status === 204 ? null : response.json();
};
const query = "subscription added($id: String) { noteAddedSubscription(conversationId: $id) { id content } }";
const open = (token, channelId, variables, document = query) => {
  const events = new EventEmitter(), consumer = createConsumer(address(token));
  const subscription = consumer.subscriptions.create({ channel: "GraphqlChannel", channelId }, {
    connected() { this.perform("execute", { query: document, variables, operationName: "added" }); events.emit("connected"); },
    disconnected(how) { events.emit("disconnected", how); },
    received(payload) { events.emit(payload.more && !Object.keys(payload.result.data ?? {}).length ? "executed" : "received", payload); },
    rejected() { events.emit("rejected"); },
  });
  return { events, consumer, subscription };
};
const next = async ({ events }, name) => (await once(events, name, { signal: AbortSignal.timeout(30_000) }))[0];
const event = (content) => ({ subscription: "noteAddedSubscription", fields: { content, conversation_id: "5" } });

const first = open(key, "a1", { id: "5" });
await next(first, "executed");
let received = next(first, "received");
assert.deepEqual(await control("/publish", event("Hello")), { subscribers: 1 });
assert.equal((await received).result.data.noteAddedSubscription.content, "Hello");
assert.deepEqual(await control("/publish", { ...event("Elsewhere"), fields: { conversation_id: "6" } }), { subscribers: 0 });

const gone = next(first, "disconnected"), again = next(first, "executed");
await control("/disconnect", { reason: "server_restart", reconnect: true });
assert.equal((await gone).willAttemptReconnect, true);
await again;
received = next(first, "received");
await control("/publish", event("Again"));
assert.equal((await received).result.data.noteAddedSubscription.content, "Again");

first.subscription.unsubscribe();
for (let tries = 0; (await control("/publish", event("Nobody"))).subscribers; tries += 1) assert.ok(tries < 100);

const wrong = open(key, "a2", {}, "subscription added { noSuchSubscription { id } }");
assert.match((await next(wrong, "received")).result.errors[0].message, /noSuchSubscription/);
wrong.consumer.disconnect();

const stranger = open("no-key", "a3", {});
assert.equal((await next(stranger, "disconnected")).willAttemptReconnect, false);

await control("/disruption", { rejected: 1 });
const rejected = open(key, "a4", {});
await next(rejected, "rejected");
await control("/disruption", null);
for (const each of [first, rejected, stranger]) each.consumer.disconnect();
console.log(JSON.stringify({ received: 2 }));
