"""The control API under `/_sandbox`: commands the sandbox from another process, in any language.

- `GET /_sandbox/faults`, `POST` one fault or a list of them (an object with `api`, `operation`, `kind` and the options
  of `Sandbox.fail`, or the text that the command line takes), `DELETE` to cancel all.
- `POST /_sandbox/limits` with `api`, `calls`, `seconds`, `lock`; `DELETE` to take all away.
- `GET /_sandbox/requests`, `GET /_sandbox/ledger`: what arrived, what was done.
- `GET /_sandbox/environ`: the variables that point a client here.
- `POST /_sandbox/emit`: an event, or a list of them (objects with `api`, `event` and the options of `Sandbox.emit`).
- `GET /_sandbox/webhooks`, `GET /_sandbox/deliveries`, `GET /_sandbox/deliveries/counts`: what is registered (with what
  signs it), what was delivered.
- `POST /_sandbox/mischief` with the options of `Mischief`; `DELETE` for none.
- `POST /_sandbox/reset`: back to the seeded state, without faults, limits, records, webhooks and deliveries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hero_healthie.sandbox.common.exchange import Answer, json_answer
from hero_healthie.sandbox.common.json import JsonObject, as_object, is_list, is_object, parse_json
from hero_healthie.sandbox.common.ledger import as_json
from hero_healthie.sandbox.common.rate_limits import Limit
from hero_healthie.sandbox.faults import fault_json, parse_fault
from hero_healthie.sandbox.server.control_webhooks import control_webhooks

if TYPE_CHECKING:
    from hero_healthie.sandbox.server.core import SandboxCore


def control(core: SandboxCore, method: str, path: str, body: bytes) -> Answer:
    """Answers one request to the control API."""
    try:
        path = path.rstrip("/")
        return control_webhooks(core.outbox, method, path, body) or _control(core, method, path, body)
    except KeyError as missing:
        return json_answer({"error": f"{missing.args[0]!r} is missing"}, 400)
    except (ValueError, TypeError) as error:
        return json_answer({"error": str(error)}, 400)


def _control(core: SandboxCore, method: str, path: str, body: bytes) -> Answer:  # noqa: PLR0911 - one per route
    match method, path:
        case "GET", "/faults":
            return json_answer({"faults": [fault_json(fault) for fault in core.faults.faults]})
        case "POST", "/faults":
            orders: Any = parse_json(body)
            added = [_order(core, order) for order in (orders if is_list(orders) else [orders])]
            return json_answer({"faults": added}, 201)
        case "DELETE", "/faults":
            core.faults.clear()
            return Answer(204)
        case "POST", "/limits":
            wanted = as_object(parse_json(body))
            api = str(wanted.get("api"))
            core.limits.set(api, Limit(int(wanted["calls"]), float(wanted.get("seconds", 1)), bool(wanted.get("lock"))))
            return Answer(204)
        case "DELETE", "/limits":
            core.limits.clear()
            return Answer(204)
        case "GET", "/requests":
            return json_answer({"requests": [as_json(record) for record in core.ledger.requests]})
        case "GET", "/ledger":
            return json_answer({"ledger": [as_json(effect) for effect in core.ledger.effects]})
        case "GET", "/environ":
            return json_answer(core.environ)
        case "POST", "/reset":
            core.reset()
            return Answer(204)
        case _:
            return json_answer({"error": f"the control API has no {method} /_sandbox{path}"}, 404)


def _order(core: SandboxCore, order: Any) -> JsonObject:
    if isinstance(order, str):
        api, operation, kind, options = parse_fault(order)
        return fault_json(core.fail(api, operation, kind, options))
    if not is_object(order):
        raise ValueError("a fault is an object with api, operation and kind, or the text api:operation:kind")
    given = dict(order)
    try:
        api, operation, kind = (given.pop(name) for name in ("api", "operation", "kind"))
    except KeyError as missing:
        raise ValueError(f"a fault needs {missing.args[0]!r}") from None
    return fault_json(core.fail(str(api), str(operation), kind, given))
