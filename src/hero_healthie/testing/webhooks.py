"""Sign webhooks as the vendors do, for tests of the endpoint that takes them."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from hero_healthie.errors import InvalidArgumentError
from hero_healthie.sandbox.common.ledger import Api
from hero_healthie.sandbox.common.options import check_choice, check_type
from hero_healthie.sandbox.webhooks.events import body_of, check_event
from hero_healthie.sandbox.webhooks.sender import Posts, ResponseT_co
from hero_healthie.sandbox.webhooks.signing import CONTENT_TYPE, healthie_signature, hero_signature


@dataclass(frozen=True, slots=True)
class SignedWebhook:
    """A delivery as a vendor sends it.

    Attributes:
        url: where it is sent to.
        headers: its signature and its content type.
        body: the bytes that are signed.

    Example:
        event = signed_webhook("healthie", "task.updated", secret="whsec_…", url="/webhooks/healthie", resource_id="9")
        print(event.url, event.headers)
    """

    url: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    def send(self, client: Posts[ResponseT_co]) -> ResponseT_co:
        """Post it with a `client`, and return what that returns: a response, or with an async client one to await."""
        return client.post(self.url, content=self.body, headers=self.headers)


def signed_webhook(
    api: Api,
    event: str | Mapping[str, Any],
    *,
    secret: str,
    url: str,
    resource_id: str | int = "1",
    changed_fields: Sequence[str] = (),
    practice_group_id: str = "42",
    fields: Mapping[str, Any] | None = None,
    at: datetime | None = None,
    encoding: Literal["hex", "base64"] = "hex",
) -> SignedWebhook:
    """Return a delivery of an event, signed as the vendor signs it.

    `signed_webhook("hero", "appointment.confirmed", secret="key", url="/hooks/hero", resource_id="9").send(client)`

    Args:
        api: `hero` or `healthie`.
        event: the name of an event, or the whole body.
        secret: the `signing_key` that Hero's webhook was created with, or the `whsec_…` of Healthie's; another one than
            the app's makes a forgery.
        url: the URL of the app's endpoint, or its path: Healthie signs path and query.
        resource_id: the record that the event is about.
        changed_fields: the fields that changed, for Healthie.
        practice_group_id: the practice group, for Hero.
        fields: further fields of the body; they replace those of the same name.
        at: when it was signed, for Hero; now by default, and long ago for a delivery that is too old.
        encoding: how signatures are written.

    Raises:
        InvalidArgumentError: there is no such API or event, or an argument is of another type.
    """
    check_choice("api", api, get_args(Api))
    check_choice("encoding", encoding, ("hex", "base64"))
    for name, value in (("secret", secret), ("url", url), ("practice_group_id", practice_group_id)):
        check_type(name, value, str, "a text")
        if not value:
            raise InvalidArgumentError(f"{name} must not be empty", argument=name)
    check_type("event", event, (str, Mapping), "the name of an event, or the body of one")
    check_type("resource_id", resource_id, (str, int), "an id")
    check_type("changed_fields", changed_fields, (list, tuple), "a list of names")
    check_type("fields", fields or {}, Mapping, "fields of the body by name")
    if at is not None:
        check_type("at", at, datetime, "a datetime")
    if isinstance(event, Mapping):
        body = dict(event)
    else:
        resource = int(resource_id) if api == "healthie" and str(resource_id).isdecimal() else resource_id
        body = body_of(
            check_event(api, event, otherwise="a mapping is sent as it is"),
            api,
            practice_group_id,
            resource,
            changed=changed_fields,
        )
    try:
        content = json.dumps({**body, **(fields or {})}, separators=(",", ":")).encode()
        moment = time.time() if at is None else at.timestamp()
        if api == "hero":
            signature = hero_signature(content, secret, at=moment, encoding=encoding, form="seconds")
        else:
            urlsplit(url)
            signature = healthie_signature(content, secret, url=url, encoding=encoding)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise InvalidArgumentError(f"this is nothing that can be signed: {type(error).__name__}") from None
    return SignedWebhook(url, {"Content-Type": CONTENT_TYPE, **signature}, content)
