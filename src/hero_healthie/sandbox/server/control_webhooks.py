"""The part of the control API that is about webhooks, see `control`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hero_healthie.sandbox.common.exchange import Answer, json_answer
from hero_healthie.sandbox.common.json import as_object, is_list, is_object, parse_json
from hero_healthie.sandbox.webhooks.settings import Mischief, make_mischief

if TYPE_CHECKING:
    from hero_healthie.sandbox.webhooks.outbox import Outbox

_EMIT_OPTIONS = {"resource_id", "changed_fields", "fields", "tenant", "times", "to_all"}


def control_webhooks(outbox: Outbox, method: str, path: str, body: bytes) -> Answer | None:
    """The answer to a request about webhooks; None for any other."""
    match method, path:
        case "POST", "/emit":
            wishes: Any = parse_json(body)
            emitted = [_emit(outbox, wish) for wish in (wishes if is_list(wishes) else [wishes])]
            return json_answer({"deliveries": sum(emitted)}, 202)
        case "GET", "/webhooks":
            return json_answer({"webhooks": [webhook.as_json() for webhook in outbox.book.all()]})
        case "GET", "/deliveries":
            return json_answer({"deliveries": [delivery.as_json() for delivery in outbox.log.all]})
        case "GET", "/deliveries/counts":
            return json_answer(outbox.log.counts)
        case "POST" | "DELETE", "/mischief":
            outbox.misbehave(make_mischief(as_object(parse_json(body))) if method == "POST" else Mischief())
            return Answer(204)
        case _:
            return None


def _emit(outbox: Outbox, wish: Any) -> int:
    if not is_object(wish):
        raise ValueError("an event to emit is an object with api and event")
    given = dict(wish)
    api, event = given.pop("api"), str(given.pop("event"))
    unknown = sorted(set(given) - _EMIT_OPTIONS)
    if unknown:
        raise ValueError(f"emit has no option {', '.join(unknown)}; it has {', '.join(sorted(_EMIT_OPTIONS))}")
    return len(outbox.emit(api, event, **given))
