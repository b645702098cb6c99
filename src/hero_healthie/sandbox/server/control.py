"""Serve the control API under `/_sandbox`, which commands the sandbox from another process, in any language.

- `GET /_sandbox/faults`, `POST` one fault or a list of them (an object with `api`, `operation`, `kind` and the options
  of `Sandbox.fail`, or the text that the command line takes), `DELETE` to cancel all.
- `POST /_sandbox/responses`: an object with `operation`, a list of `responses` and the options of `Sandbox.respond`;
  `DELETE /_sandbox/faults` cancels these too.
- `POST /_sandbox/limits` with `api`, `calls`, `seconds`, `lock`; `DELETE` to remove all.
- `GET /_sandbox/requests`, `GET /_sandbox/ledger`: the requests and their effects; of the requests the latest 1,000, or
  `?limit=` of them, and `?after=` a `seq` only.
- `GET /_sandbox/state`: how many records of each type each account has; with `?api=`, `account=` and `type=` those
  of one type, the latest first.
- `GET /_sandbox/rules`: faults, limits and mischief in force.
- `GET /_sandbox/operations`: what each operation answers from: `stored`, `computed` or `canned`.
- `GET /_sandbox/environ`: the variables that point a client here; `GET /_sandbox/versions`: Healthie's, oldest first.
- `POST /_sandbox/emit`: an event, or a list of them (objects with `api`, `event` and the options of `Sandbox.emit`).
- `GET /_sandbox/webhooks` (with the keys that sign deliveries), `GET /_sandbox/deliveries`,
  `GET /_sandbox/deliveries/counts`.
- `POST /_sandbox/mischief` with the options of `Mischief`; `DELETE` for none.
- `POST /_sandbox/publish`: an event of a subscription, or a list of them (objects with `subscription` and the options
  of `Sandbox.publish`).
- `POST /_sandbox/disruption` with the options of `Disruption`; `DELETE` for none. `POST /_sandbox/disconnect` with
  `reason` and `reconnect`.
- `POST /_sandbox/reset`: back to the seeded state, without faults, limits, records, webhooks and deliveries.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from hero_healthie.sandbox.common.exchange import Response, json_response
from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object, parse_json
from hero_healthie.sandbox.common.ledger import as_json
from hero_healthie.sandbox.common.rate_limits import Limit
from hero_healthie.sandbox.faults import fault_json, parse_fault
from hero_healthie.sandbox.realtime.settings import Disruption
from hero_healthie.sandbox.replies import Reply
from hero_healthie.sandbox.store.records import to_json
from hero_healthie.sandbox.webhooks.settings import Mischief
from hero_healthie_runtime.json import is_array, is_object

if TYPE_CHECKING:
    from hero_healthie.sandbox.server.core import SandboxCore

_PUBLISH_OPTIONS: JsonObject = {"id": None, "fields": {}, "key": None, "times": 1, "to_all": False}
_LATEST = 1_000
_SHOWN = 100
_EMIT_OPTIONS = {"resource_id", "changed_fields", "fields", "tenant", "times", "to_all"}


def control_response(core: SandboxCore, method: str, path: str, query: str, body: bytes) -> Response:
    """Carry out one request to the control API."""
    try:
        if method == "GET" and (read := _READS.get(path.rstrip("/"))) is not None:
            return json_response(read(core, dict(parse_qsl(query))))
        return _control(core, method, path.rstrip("/"), body)
    except KeyError as missing:
        return json_response({"error": f"{missing.args[0]!r} is missing"}, 400)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        return json_response({"error": str(error)}, 400)


def _control(  # noqa: PLR0911, PLR0912 - one per route
    core: SandboxCore, method: str, path: str, body: bytes
) -> Response:
    outbox = core.outbox
    match method, path:
        case "POST", "/faults":
            return json_response({"faults": [_add_fault(core, fault) for fault in _each(body)]}, 201)
        case "DELETE", "/faults":
            core.faults.clear()
        case "POST", "/responses":
            return json_response({"responses": [fault_json(_respond(core, each)) for each in _each(body)]}, 201)
        case "POST", "/limits":
            limit = as_object(parse_json(body))
            rule = Limit(int(limit["calls"]), float(limit.get("seconds", 1)), bool(limit.get("lock")))
            core.limits.set(str(limit.get("api")), rule)
        case "DELETE", "/limits":
            core.limits.clear()
        case "POST", "/emit":
            return json_response({"deliveries": sum(_emit(core, event) for event in _each(body))}, 202)
        case "POST", "/mischief":
            outbox.set_faults(Mischief.from_options(as_object(parse_json(body))))
        case "POST", "/publish":
            return json_response({"subscribers": sum(_publish(core, event) for event in _each(body))}, 202)
        case "POST", "/disruption":
            core.hub.disruption = Disruption.from_options(as_object(parse_json(body)))
        case "DELETE", "/disruption":
            core.hub.reset()
        case "POST", "/disconnect":
            given = as_object(parse_json(body)) if body else {}
            reason, reconnect = str(given.get("reason", "server_restart")), given.get("reconnect") is not False
            return json_response({"sockets": core.hub.disconnect(reason, reconnect=reconnect)}, 202)
        case "DELETE", "/mischief":
            outbox.set_faults(Mischief())
        case "POST", "/reset":
            core.reset()
        case _:
            return json_response({"error": f"the control API has no {method} /_sandbox{path}"}, 404)
    return Response(204)


def _requests(core: SandboxCore, query: Mapping[str, str]) -> JsonObject:
    found = core.ledger.requests_after(int(query.get("after", 0)), int(query.get("limit", _LATEST)))
    return {"requests": [as_json(record) for record in found]}


def _state(core: SandboxCore, query: Mapping[str, str]) -> JsonObject:
    with core.lock:
        stores = {"hero": core.hero.stores, "healthie": core.healthie.domain.stores}
        if "type" not in query:
            return {
                api: {name: {kind: store.count(kind) for kind in sorted(store.types)} for name, store in each.items()}
                for api, each in stores.items()
            }
        store = stores[query["api"]][query["account"]]
        latest = itertools.islice(reversed(list(store.all(query["type"]))), int(query.get("limit", _SHOWN)))
        records = [{"id": each.id, **to_json(each.values)} for each in latest]
        return {"total": store.count(query["type"]), "records": records}


def _rules(core: SandboxCore) -> JsonObject:
    return {
        "faults": [fault_json(fault) for fault in core.faults.faults],
        "limits": {api: asdict(limit) for api, limit in core.limits.in_force.items()},
        "mischief": {name: value for name, value in asdict(core.outbox.mischief).items() if value},
    }


_READS: dict[str, Callable[[SandboxCore, Mapping[str, str]], object]] = {
    "/faults": lambda core, _: {"faults": [fault_json(fault) for fault in core.faults.faults]},
    "/requests": _requests,
    "/ledger": lambda core, _: {"ledger": [as_json(effect) for effect in core.ledger.effects]},
    "/operations": lambda core, _: {"operations": core.operation_states},
    "/environ": lambda core, _: core.environ,
    "/versions": lambda core, _: {"versions": core.healthie.versions},
    "/state": _state,
    "/rules": lambda core, _: _rules(core),
    "/webhooks": lambda core, _: {"webhooks": [webhook.as_json() for webhook in core.outbox.webhooks.all()]},
    "/deliveries": lambda core, _: {"deliveries": [delivery.as_json() for delivery in core.outbox.log.all]},
    "/deliveries/counts": lambda core, _: core.outbox.log.counts,
}


def _each(body: bytes) -> list[Any]:
    parsed: Any = parse_json(body)
    return parsed if is_array(parsed) else [parsed]


def _add_fault(core: SandboxCore, fault: Any) -> JsonObject:
    if isinstance(fault, str):
        api, operation, kind, options = parse_fault(fault)
        return fault_json(core.fail(api, operation, kind, options))
    if not is_object(fault):
        raise ValueError("a fault is an object with api, operation and kind, or the text api:operation:kind")
    options = dict(fault)
    try:
        api, operation, kind = (options.pop(name) for name in ("api", "operation", "kind"))
    except KeyError as missing:
        raise ValueError(f"a fault needs {missing.args[0]!r}") from None
    return fault_json(core.fail(str(api), str(operation), kind, options))


def _respond(core: SandboxCore, given: Any) -> Reply:
    options = dict(as_object(given))
    operation, responses = options.pop("operation"), options.pop("responses")
    return core.respond(operation, tuple(as_list(responses)), options)


def _publish(core: SandboxCore, event: Any) -> int:
    if not is_object(event):
        raise ValueError("an event to publish is an object with subscription")
    unknown = sorted(set(event) - {"subscription", *_PUBLISH_OPTIONS})
    if unknown:
        raise ValueError(f"publish has no option {', '.join(unknown)}; it has {', '.join(sorted(_PUBLISH_OPTIONS))}")
    given = {**_PUBLISH_OPTIONS, **event}
    return core.hub.publish(str(given.pop("subscription")), **given)


def _emit(core: SandboxCore, event: Any) -> int:
    if not is_object(event):
        raise ValueError("an event to emit is an object with api and event")
    options = dict(event)
    api, name = options.pop("api"), str(options.pop("event"))
    unknown = sorted(set(options) - _EMIT_OPTIONS)
    if unknown:
        raise ValueError(f"emit has no option {', '.join(unknown)}; it has {', '.join(sorted(_EMIT_OPTIONS))}")
    return len(core.outbox.emit(api, name, **options))
