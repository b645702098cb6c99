"""Create, list and delete Hero's webhooks, which cannot be changed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_object
from hero_healthie.sandbox.hero.calls import HeroCall, NotFoundError, Rule
from hero_healthie.sandbox.hero.validation import refuse
from hero_healthie.sandbox.webhooks.registrations import Registration, is_web_address


def list_webhooks(call: HeroCall) -> Any:
    """List the webhooks of the practice group, without the keys that sign their deliveries."""
    wanted = call.query.get("event_type")
    found = [
        _as_json(webhook)
        for webhook in call.outbox.webhooks.all("hero", call.group.id)
        if wanted is None or wanted in webhook.events
    ]
    return {"data": found, "count": len(found)}


def create_webhook(call: HeroCall) -> Any:
    """Create a webhook for one event."""
    body = call.body
    if not is_web_address(body["url"]):
        raise refuse("url", "an http or https address", "invalid_string")
    webhook_id = call.group.new_id()
    webhook = Registration(
        webhook_id,
        "hero",
        call.group.id,
        body["url"],
        {str(body["event_type"]): webhook_id},
        secret=body.get("signing_key") or None,
        headers={str(name): str(value) for name, value in as_object(body.get("headers")).items()},
        description=body.get("description"),
    )
    call.outbox.webhooks.add(webhook)
    call.ledger.record_effect(call.record, "created", type="Webhook", id=webhook_id, data=_known(body))
    secret = {"signing_key": webhook.secret} if webhook.secret is not None else {}
    return {**_as_json(webhook), **secret}


def delete_webhook(call: HeroCall) -> Any:
    """Delete a webhook."""
    webhook = call.outbox.webhooks.get("hero", call.path["id"], call.group.id)
    if webhook is None:
        raise NotFoundError
    call.outbox.webhooks.remove(webhook)
    call.record_effect("deleted", "Webhook", webhook.id)
    return {"id": webhook.id}


RULES: dict[str, Rule] = {
    "listWebhooks": list_webhooks,
    "createWebhook": create_webhook,
    "deleteWebhook": delete_webhook,
}


def _known(body: JsonObject) -> JsonObject:
    return {name: value for name, value in body.items() if name != "signing_key"}


def _as_json(webhook: Registration) -> JsonObject:
    return {
        "id": webhook.id,
        "event_type": next(iter(webhook.events)),
        "url": webhook.url,
        "headers": webhook.headers,
        "created_at": _written(webhook.created),
        "updated_at": _written(webhook.updated),
    }


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
