"""Resolve queries and mutations of Healthie's webhooks."""

from __future__ import annotations

from datetime import UTC, datetime

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.connections import Rank, connection
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import Account, iso
from hero_healthie.sandbox.webhooks.events import enum_value_of, event_name
from hero_healthie.sandbox.webhooks.registrations import Registration, is_web_address

_TEST_EVENT = "test.created"


def create_webhook(call: MutationCall) -> Node:
    """Resolve `createWebhook`, which makes the secret."""
    given, outbox = call.input, call.account.outbox
    events = _events(call, {})
    _check_url(call, given.get("url"))
    if not events:
        call.refuse("webhook_events", "at least one event is needed")
    if call.messages:
        return call.payload("createWebhookPayload", "webhook", None)
    webhook = Registration(
        str(call.account.offset + outbox.webhooks.new_number()),
        "healthie",
        call.account.current_user.id,
        str(given["url"]),
        events,
        secret=outbox.webhooks.new_secret(),
        enabled=_given(given, "is_enabled", True),
        retries=_given(given, "should_retry", True),
    )
    outbox.webhooks.add(webhook)
    call.ledger.record_effect(call.record, "created", type="Webhook", id=webhook.id, data=given)
    return call.payload("createWebhookPayload", "webhook", _node(webhook))


def update_webhook(call: MutationCall) -> Node:
    """Resolve `updateWebhook`: the events that are given replace the others."""
    webhook, given = _known(call), call.input
    if webhook is not None:
        events = _events(call, webhook.events)
        if "url" in given:
            _check_url(call, given["url"])
        if not call.messages:
            webhook.events = events or webhook.events
            webhook.url = given.get("url") or webhook.url
            webhook.enabled = _given(given, "is_enabled", webhook.enabled)
            webhook.retries = _given(given, "should_retry", webhook.retries)
            webhook.updated = datetime.now(UTC)
            call.ledger.record_effect(call.record, "updated", type="Webhook", id=webhook.id, data=given)
    return call.payload("updateWebhookPayload", "webhook", _node(webhook))


def delete_webhook(call: MutationCall) -> Node:
    """Resolve `deleteWebhook`."""
    webhook = _known(call)
    if webhook is not None:
        call.account.outbox.webhooks.remove(webhook)
        call.ledger.record_effect(call.record, "deleted", type="Webhook", id=webhook.id, data=call.input)
    return call.payload("deleteWebhookPayload", "webhook", _node(webhook))


def expire_signature(call: MutationCall) -> Node:
    """Resolve `expireWebhookSignature`, which makes another secret."""
    webhook = _known(call)
    if webhook is not None:
        webhook.secret = call.account.outbox.webhooks.new_secret()
        call.ledger.record_effect(call.record, "updated", type="Webhook", id=webhook.id, data=call.input)
    return call.payload("expireWebhookSignaturePayload", "webhook", _node(webhook))


def send_test(call: MutationCall) -> Node:
    """Resolve `sendTestWebhook`: deliver an event that did not happen."""
    webhook = _known(call)
    sent = webhook is not None and webhook.enabled
    if webhook is not None and sent:
        call.account.outbox.send_to(webhook, _TEST_EVENT)
        call.ledger.record_effect(call.record, "performed", id=webhook.id, data=call.input, operation="sendTestWebhook")
    messages = [Node("FieldError", str(at), message) for at, message in enumerate(call.messages)]
    return Node("sendTestWebhookPayload", "", {"sent": sent, "messages": messages or None})


def list_webhooks(account: Account, arguments: JsonObject) -> Node:
    """Resolve `webhooks`."""
    keywords = str(arguments.get("keywords") or "").lower().split()
    found = [
        webhook
        for webhook in account.outbox.webhooks.all("healthie", account.current_user.id)
        if all(word in webhook.url.lower() for word in keywords)
    ]
    order = str(arguments.get("order_by") or "CREATED_AT_ASC")
    by_id = {webhook.id: webhook for webhook in found}

    def rank(node: Node) -> Rank:
        webhook = by_id[node.id]
        if order.startswith("URL"):
            return [webhook.url, int(node.id)]
        if order.startswith("EVENT_TYPE"):
            return [next(iter(webhook.events)), int(node.id)]
        return [int(node.id)]

    nodes = sorted((_listed(webhook) for webhook in found), key=rank)
    return connection(
        "WebhookPaginationConnection", nodes, arguments, order=order, rank=rank, descending=order.endswith("_DESC")
    )


def _known(call: MutationCall) -> Registration | None:
    webhook = call.account.outbox.webhooks.get("healthie", str(call.input.get("id")), call.account.current_user.id)
    if webhook is None:
        call.refuse("id", "there is no such webhook")
    return webhook


def _given(given: JsonObject, name: str, default: bool) -> bool:
    value = given.get(name)
    return default if value is None else bool(value)


def _check_url(call: MutationCall, url: object) -> None:
    if not is_web_address(url):
        call.refuse("url", "must be an http or https address")


def _events(call: MutationCall, known: dict[str, str]) -> dict[str, str]:
    """Return the wanted events, each with the id of its entry; a known one keeps its id."""
    entries = [as_object(entry) for entry in as_list(call.input.get("webhook_events"))]
    if call.input.get("event_type"):
        entries.append({"event_type": call.input["event_type"]})
    names = dict.fromkeys(event_name(str(entry["event_type"])) for entry in entries)
    number = call.account.outbox.webhooks.new_number
    return {name: known.get(name) or str(call.account.offset + number()) for name in names}


def _node(webhook: Registration | None) -> Node | None:
    return _listed(webhook) if webhook is not None else None


def _listed(webhook: Registration) -> Node:
    node = Node("Webhook", webhook.id)
    first = min(webhook.first_failed.values(), default=None)
    node.values = {
        "id": webhook.id,
        "url": webhook.url,
        "event_type": enum_value_of(next(iter(webhook.events))),
        "is_enabled": webhook.enabled,
        "should_retry": webhook.retries,
        "signature_secret": webhook.secret,
        "warned_at": iso(first) if first is not None else None,
        "webhook_events": [_event(webhook, node, name, record_id) for name, record_id in webhook.events.items()],
    }
    return node


def _event(webhook: Registration, node: Node, name: str, record_id: str) -> Node:
    first, last = webhook.first_failed.get(name), webhook.last_failed.get(name)
    return Node(
        "WebhookEvent",
        record_id,
        {
            "id": record_id,
            "event_type": enum_value_of(name),
            "retry_count": webhook.failures.get(name, 0),
            "first_failed_at": iso(first) if first is not None else None,
            "last_failed_at": iso(last) if last is not None else None,
            "created_at": iso(webhook.created),
            "updated_at": iso(webhook.updated),
            "webhook": node,
        },
    )


RULES = Rules(
    queries={"webhooks": list_webhooks},
    mutations={
        "createWebhook": create_webhook,
        "updateWebhook": update_webhook,
        "deleteWebhook": delete_webhook,
        "expireWebhookSignature": expire_signature,
        "sendTestWebhook": send_test,
    },
)
