"""Hold what a test says that calls are responded to with."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from hero_healthie.sandbox.common.exchange import Stubbed
from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import RequestRecord
from hero_healthie.sandbox.common.matching import filled, plain
from hero_healthie.sandbox.common.options import check_type, check_whole, invalid
from hero_healthie.sandbox.faults import NO_END, Fault

JsonValue: TypeAlias = "Mapping[str, JsonValue] | list[JsonValue] | str | float | bool | None"
Responder: TypeAlias = Callable[[RequestRecord], JsonValue]
"""Returns the response to a call."""

REPLY = "respond"
"""The `fault` of a request that was responded to as a test said."""


@dataclass(slots=True)
class Reply(Fault):
    """What `Sandbox.respond` was given: the responses to calls of one operation, in their order."""

    responses: tuple[JsonValue | Responder, ...] = ()
    status: int | None = None
    complete: bool = True
    error: str | None = None
    """What went wrong in a function that makes the response, or with the response that it made."""
    order: Iterator[int] = field(default_factory=itertools.count)

    def stub(self, record: RequestRecord) -> Stubbed:
        """Return the response to the next call; the last one is repeated."""
        response = self.responses[min(next(self.order), len(self.responses) - 1)]
        value: Any = response(record) if callable(response) else filled(response, self._arguments(record))
        return Stubbed(self.operation, value, self.status, self.complete)

    def _arguments(self, record: RequestRecord) -> JsonObject:
        for name, given in record.others.items():
            if plain(name) == plain(self.operation):
                return given
        return record.arguments

    def templates(self) -> list[Stubbed]:
        """Return the responses that are known already, to check them."""
        return [
            Stubbed(self.operation, value, self.status, self.complete)
            for value in self.responses
            if not callable(value)
        ]


_OPTIONS = ("api", "complete", "optional", "status", "times", "when")


def make_reply(api: str, operation: str, responses: tuple[JsonValue | Responder, ...], options: JsonObject) -> Reply:
    """Return what `Sandbox.respond` was given.

    Raises:
        InvalidArgumentError: its parts do not fit together.
    """
    if not responses:
        raise invalid("responses", "must be at least one response")
    if unknown := sorted(options.keys() - set(_OPTIONS)):
        raise invalid(unknown[0], f"is no option of a response; it has {', '.join(_OPTIONS)}")
    when, times, status = (options.get(name) for name in ("when", "times", "status"))
    if when is not None:
        check_type("when", when, Mapping, "the arguments of a call by name")
    if times is not None:
        check_whole("times", times, 1, NO_END)
    if status is not None:
        check_whole("status", status, 200, 599)
    flags = {"complete": options.get("complete", True), "optional": options.get("optional", False)}
    for name, flag in flags.items():
        check_type(name, flag, bool, "true or false")
    several = len(responses) if len(responses) > 1 else None
    return Reply(api, operation, REPLY, times=times or several, when=when, responses=responses, status=status, **flags)
