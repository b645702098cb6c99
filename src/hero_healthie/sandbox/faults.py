"""Hold the faults to inject, and pick the one for a call."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, TypeAlias

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.matching import matches, plain
from hero_healthie.sandbox.common.options import DAY, check_choice, check_number, check_type, check_whole, invalid
from hero_healthie_runtime.errors import InvalidArgumentError

RetryAfter: TypeAlias = float | str | datetime
"""Seconds, a point in time, or the text of the header."""

#: Every kind besides a plain status, and whether the operation is carried out.
KINDS: dict[str, bool] = {
    "reset": False,  # a real RST, before anything is done
    "reset_after": True,  # a real RST, after the operation was carried out
    "close": False,  # an orderly close without a response
    "close_after": True,  # the response is sent whole, then the connection is closed without notice
    "truncate": True,  # content-length promises more than is sent
    "delay": True,  # waits, then carries out and responds
    "delay_after": True,  # carries out, waits, then responds
    "hang": False,  # never responds
    "empty": False,  # 200 with an empty body
    "html": False,  # 200 with an HTML page
    "bad_json": False,  # 200 with broken JSON
    "unknown_enum": True,  # every field named by `field` holds a value that no enum lists
    "unknown_field": True,  # every object holds a field that is not described, called as `field` says
    "unexpected_null": True,  # every field named by `field` is null
    "too_many_requests": False,  # the rest are GraphQL's: 200 with an errors[] entry that says so
    "graphql_error": False,
    "errors_string": False,  # {"errors": "..."}
    "errors_empty": False,  # {"errors": [{}]}
    "messages": False,  # a business refusal beside a null object
    "partial": True,  # data and errors
    "null_data": False,  # {"data": null}
}
GRAPHQL_KINDS = frozenset(
    {"too_many_requests", "graphql_error", "errors_string", "errors_empty", "messages", "partial", "null_data"}
)
DRIFT_KINDS = frozenset({"unknown_enum", "unknown_field", "unexpected_null"})
DEFAULT_SECONDS = 1.0
NO_END = 2**62


@dataclass(slots=True)
class Fault:
    """One fault to inject."""

    api: str
    """`hero`, `healthie` or `*`."""
    operation: str
    """An operation's name, or `*` for any."""
    kind: int | str
    """A status to respond with, or one of `KINDS`."""
    times: int | None = 1
    """The number of calls it is injected into; None for all."""
    after: int = 0
    """The number of matching calls that pass first."""
    rate: float = 1.0
    """The share of the matching calls that it is injected into, drawn from the sandbox's seed."""
    processed: bool = False
    """True if the operation is carried out all the same."""
    retry_after: RetryAfter | None = None
    body: str | JsonObject | None = None
    """For a status: `json`, `html`, `empty`, the text itself, or a JSON object. None: the usual one."""
    seconds: float = DEFAULT_SECONDS
    """For `delay` and `delay_after`."""
    message: str = "The sandbox injected this fault."
    field: str | None = None
    """For `messages`: the field that it is about. For the kinds of drift: see `KINDS`."""
    code: str | None = None
    """For GraphQL: the code in `extensions`."""
    when: Mapping[str, Any] | None = None
    """The arguments of the calls that it is for; None for all."""
    optional: bool = False
    """Whether a test may end without a call that it was injected into."""
    triggered: int = 0
    """The number of calls it was injected into."""
    matched: int = 0
    """The number of calls it matched."""

    @property
    def name(self) -> str:
        """The kind as text."""
        return str(self.kind)

    @property
    def retry_after_header(self) -> str | None:
        """The text of the `Retry-After` header."""
        value = self.retry_after
        if isinstance(value, datetime):
            return format_datetime(value.astimezone(UTC), usegmt=True)
        if isinstance(value, (int, float)):
            return f"{value:g}"
        return value

    def matches(self, api: str, operations: Sequence[str], arguments: Sequence[JsonObject] = ()) -> bool:
        """Return whether it is for this call, which may have several operations, each with arguments of its own."""
        if self.api not in {"*", api}:
            return False
        wanted = plain(self.operation)
        if self.when is None:
            return wanted == "*" or any(plain(name) == wanted for name in operations)
        rows = zip(operations, arguments, strict=False)
        return any(wanted in {"*", plain(name)} and matches(self.when, given) for name, given in rows)


def make_fault(api: str, operation: str, kind: int | str, options: JsonObject) -> Fault:
    """Return a fault.

    Raises:
        InvalidArgumentError: its parts do not fit together.
    """
    check_choice("api", api, ("hero", "healthie", "*"))
    check_type("operation", operation, str, "the name of an operation, or *")
    check_type("kind", kind, (int, str), "a status, or a kind of fault")
    if isinstance(kind, str) and kind.isdecimal():
        kind = int(kind)
    if isinstance(kind, int):
        if not 200 <= kind <= 599:
            raise invalid("kind", "is not the HTTP status of a response")
    elif kind not in KINDS:
        raise invalid("kind", f"is unknown; it is a status or one of: {', '.join(KINDS)}")
    elif kind in GRAPHQL_KINDS and api != "healthie":
        raise invalid("kind", f"{kind} is GraphQL's, so it is for 'healthie' only")
    elif kind in DRIFT_KINDS - {"unknown_field"} and not options.get("field"):
        raise invalid("field", f"is missing: the fault {kind} needs the name of a field")
    known = set(Fault.__dataclass_fields__) - {"api", "operation", "kind", "triggered", "matched"}
    unknown = sorted(set(options) - known)
    if unknown:
        raise InvalidArgumentError(f"a fault has no option {', '.join(unknown)}; it has {', '.join(sorted(known))}")
    for name, value in options.items():
        if value is not None:
            _check_option(name, value)
    given: JsonObject = {"processed": KINDS.get(kind, False) if isinstance(kind, str) else False}
    given |= {name: value for name, value in options.items() if value is not None or name == "times"}
    return Fault(api, operation, kind, **given)


def _check_option(name: str, value: object) -> None:
    match name:
        case "times" | "after":
            check_whole(name, value, 1 if name == "times" else 0, NO_END)
        case "rate":
            check_number(name, value, 0, 1)
        case "seconds":
            check_number(name, value, 0, DAY)
        case "processed":
            check_type(name, value, bool, "true or false")
        case "retry_after":
            check_type(name, value, (int, float, str, datetime), "seconds, a point in time, or the text of the header")
        case "body":
            check_type(name, value, (str, dict), "a text or a JSON object")
        case "when":
            check_type(name, value, Mapping, "the arguments of a call by name")
        case "optional":
            check_type(name, value, bool, "true or false")
        case _:
            check_type(name, value, str, "a text")


def parse_fault(text: str) -> tuple[str, str, str, JsonObject]:
    """Parse `api:operation:kind[:param][:name=value]...` as the command line takes it.

    `param` is the main option of the kind: the `Retry-After` of a status, the seconds of a delay, the field of a
    drift, the text of the others.

    Raises:
        ValueError: it is not of that form.
    """
    parts = text.split(":")
    if len(parts) < 3 or not all(part.strip() for part in parts[:3]):
        raise ValueError(f"{text!r} is not of the form api:operation:kind[:param][:name=value]...")
    api, operation, kind = (part.strip() for part in parts[:3])
    options: JsonObject = {}
    for part in parts[3:]:
        name, equals, value = part.partition("=")
        if not equals:
            name, value = _main_option(kind), part
        options[name.strip()] = _option_value(name.strip(), value.strip(), text)
    return api, operation, kind, options


def _main_option(kind: str) -> str:
    if kind.isdecimal():
        return "retry_after"
    if kind in DRIFT_KINDS:
        return "field"
    return "seconds" if kind.startswith("delay") else "message"


def _option_value(name: str, value: str, text: str) -> Any:
    try:
        match name:
            case "times":
                return None if value in {"*", "always"} else int(value)
            case "after":
                return int(value)
            case "rate" | "seconds":
                return float(value)
            case "processed":
                return {"true": True, "false": False, "yes": True, "no": False}[value.lower()]
            case "retry_after" | "body" | "message" | "field" | "code":
                return value
            case _:
                pass
    except (ValueError, KeyError):
        raise ValueError(f"{value!r} is no value for {name!r} in the fault {text!r}") from None
    raise ValueError(f"a fault has no option {name!r}: {text!r}")


class FaultRegistry:
    """Hold the faults to inject. Thread-safe."""

    def __init__(self, seed: int) -> None:
        self._lock = threading.Lock()
        self._seed = seed
        self._faults: list[Fault] = []
        self._random = random.Random(seed)  # noqa: S311 - faults must repeat, not surprise

    def add(self, fault: Fault) -> Fault:
        """Add a fault; earlier ones take precedence."""
        with self._lock:
            self._faults.append(fault)
        return fault

    def take(self, api: str, operations: Sequence[str], arguments: Sequence[JsonObject] = ()) -> Fault | None:
        """Return the fault to inject into this call, if any, and count it."""
        if not self._faults:
            return None
        with self._lock:
            for fault in self._faults:
                if fault.times is not None and fault.triggered >= fault.times:
                    continue
                if not fault.matches(api, operations, arguments):
                    continue
                fault.matched += 1
                if fault.matched <= fault.after or self._random.random() >= fault.rate:
                    continue
                fault.triggered += 1
                return fault
        return None

    @property
    def faults(self) -> list[Fault]:
        """All faults, spent ones included (a copy of the list)."""
        with self._lock:
            return list(self._faults)

    def clear(self) -> None:
        """Cancel all faults, and draw from the seed anew."""
        with self._lock:
            self._faults.clear()
            self._random = random.Random(self._seed)  # noqa: S311 (no secret)


def fault_json(fault: Fault) -> JsonObject:
    """Return what the control API shows of a fault."""
    shown = ("api", "operation", "kind", "times", "after", "rate", "processed", "triggered")
    told: JsonObject = {name: getattr(fault, name) for name in shown}
    options: JsonObject = {
        "seconds": fault.seconds if fault.name.startswith("delay") else None,
        "retry_after": fault.retry_after_header,
        "field": fault.field,
        "when": sorted(fault.when) if fault.when else None,
    }
    return told | {name: value for name, value in options.items() if value is not None}
