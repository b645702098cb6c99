"""Drift: responses that differ from the description this package was generated from, yet can be read."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from inspect import iscoroutinefunction
from typing import Literal, ParamSpec, TypeVar

from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.errors import INTERRUPTS
from hero_healthie_runtime.reader import Reader

P = ParamSpec("P")
T = TypeVar("T")

_log = SafeLogger(logging.getLogger("hero_healthie.drift"))

_MOST_REMEMBERED = 1000


class DriftKind(StrEnum):
    """The kind of a difference between a response and its description.

    Example:
        hero = Hero.from_env(on_drift=lambda drift: print(drift.kind is DriftKind.UNKNOWN_FIELD))
    """

    UNKNOWN_ENUM_VALUE = "unknown_enum_value"
    """The value of an enum is not described; it is kept as it came."""
    UNKNOWN_FIELD = "unknown_field"
    """An object holds a field that is not described; Hero's models keep it in `additional_properties`."""
    UNKNOWN_MEMBER = "unknown_member"
    """An object is of a type that its union does not list; it is kept as an `UnknownMember`."""
    UNEXPECTED_NULL = "unexpected_null"
    """A null stands where the description has none; it is read as None."""
    UNREADABLE_TEXT = "unreadable_text"
    """A day or a moment is written in an unknown way; it is None, with its text in `additional_properties`."""
    VERSION_SUNSET = "version_sunset"
    """Healthie announces the sunset of the API version in use: see `Healthie.api_version_status`."""
    MISSING_VERSION_HEADER = "missing_version_header"
    """Healthie did not receive the header with the API version; something on the way removes it."""


@dataclass(frozen=True, slots=True)
class Drift:
    """One difference between a response and its description. It holds no value of the response.

    Example:
        hero = Hero.from_env(on_drift=lambda drift: print(drift.kind, drift.path))
    """

    api: Literal["hero", "healthie"]
    """Of which API the response is."""
    operation: str
    """The Python path of the operation, such as `hero.invoicing.update_invoice`."""
    kind: DriftKind
    """What is different."""
    path: str
    """The path in the response, such as `data[].status`; a name that may be data appears as `*`."""
    expected: str
    """The description's counterpart: the name of an enum or a model, a type, or the API version."""

    def __str__(self) -> str:
        return f"{self.operation}: {self.kind} at {self.path} (described: {self.expected})"


DriftHook = Callable[[Drift], None]


_collected: ContextVar[list[DriftKind] | None] = ContextVar("hero_healthie_collected_drift", default=None)


@contextmanager
def collect_drift() -> Generator[list[DriftKind]]:
    """Collect the kinds of drift in the responses read meanwhile, new or not."""
    found: list[DriftKind] = []
    token = _collected.set(found)
    try:
        yield found
    finally:
        _collected.reset(token)


def _collect(kinds: Iterable[DriftKind]) -> None:
    found = _collected.get()
    if found is not None:
        found.extend(kind for kind in dict.fromkeys(kinds) if kind not in found)


class DriftMonitor:
    """Reports drift to a client's hook and to the log. Shared by a client and all its views.

    The log gets each kind of drift of an operation once, the hook gets it with every response.

    Raises:
        ConfigurationError: the hook is not callable.
    """

    def __init__(self, api: Literal["hero", "healthie"], hook: DriftHook | None) -> None:
        if hook is not None and (not callable(hook) or iscoroutinefunction(hook)):
            raise ConfigurationError("on_drift must be a function that takes a Drift, and not a coroutine function")
        self._api: Literal["hero", "healthie"] = api
        self._hook = hook
        self._known: set[tuple[str, object]] = set()
        self._failed: set[str] = set()
        self._kinds: dict[tuple[str, object], Sequence[DriftKind]] = {}

    def read(self, operation: str, reader: Reader[P, T], *response: P.args, **named: P.kwargs) -> T:
        """Return the value of a response, and report the drift in it; raise as the reader does."""
        result = reader.read(*response, **named)
        deviations = result.deviations
        if result.drift_signs:
            same = (operation, frozenset(result.drift_signs))
            new = [sign for sign in result.drift_signs if self._is_new(operation, sign)]
            unnamed = _collected.get() is not None and same not in self._kinds and len(self._kinds) < _MOST_REMEMBERED
            # Places are wanted by a hook always, by the log for new signs, and once for the kinds that signs stand for.
            if self._hook is not None or new or unnamed:
                with suppress(RecursionError):  # looking for places goes deeper than reading
                    deviations = reader.deviations(*response, **named)
                    if len(self._kinds) < _MOST_REMEMBERED:
                        self._kinds[same] = tuple({DriftKind(kind): None for kind, _, _ in deviations})
            _collect(self._kinds.get(same, ()))
        if deviations:
            self.report(operation, deviations)
        return result.value

    def report(self, operation: str, deviations: Iterable[tuple[str, str, str]]) -> None:
        """Report what was found in one response to the log and the hook: kind, path, and what is described there."""
        for kind, path, expected in deviations:
            drift = Drift(self._api, operation, DriftKind(kind), path, expected)
            if self._is_new(operation, drift):
                _log.warning("%s", drift)
            _collect([drift.kind])
            self._call(drift)

    def _is_new(self, operation: str, what: object) -> bool:
        known = (operation, what)
        if known in self._known or len(self._known) >= _MOST_REMEMBERED:
            return False
        self._known.add(known)
        return True

    def _call(self, drift: Drift) -> None:
        if self._hook is None:
            return
        try:
            self._hook(drift)
        except INTERRUPTS:
            raise
        except BaseException as error:  # noqa: BLE001 (a failing hook must not fail the call)
            name = type(error).__name__
            if name not in self._failed:
                self._failed.add(name)
                _log.warning("on_drift raised %s; the call continues", name)
