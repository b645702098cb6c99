"""The base of both clients: connections, limits of calls, and views that share them."""

from __future__ import annotations

import asyncio
import os
from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from inspect import signature
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from hero_healthie._call.auth import ApiKey, KeyFunction, Secret, secret_key
from hero_healthie._call.call import CallOptions
from hero_healthie._client.config import (
    DEFAULT_MAX_CONNECTIONS,
    DEFAULT_MAX_RESPONSE_BYTES,
    ClientOptions,
    ViewOptions,
    call_options,
    check_names,
    check_pace,
    positive_integer,
)
from hero_healthie._client.executor import CallExecutor, Interceptor
from hero_healthie._client.headers import further_headers, user_agent
from hero_healthie._files import DEFAULT_MAX_BYTES
from hero_healthie._ratelimit import Pace
from hero_healthie._telemetry.drift import DriftMonitor
from hero_healthie._telemetry.hooks import Hooks
from hero_healthie._transport.aiohttp import AiohttpTransport
from hero_healthie._transport.httpx import HTTPXTransport
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.method_group import misspelt
from hero_healthie_runtime.names import snake
from hero_healthie_runtime.operation import Operation
from hero_healthie_runtime.tracebacks import without_traceback_frames
from hero_healthie_runtime.uploads import ProgressCallback

if TYPE_CHECKING:
    from hero_healthie._files.downloads import SavedFile, Source


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Settings:
    """The settings that a client or view sends with each call."""

    api_key: Secret | KeyFunction
    options: CallOptions
    user_agent: str
    headers: Mapping[str, str]
    """Further headers."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Caller:
    """Carries the calls of a client or of one view: how they are written, sent and read. It is never changed."""

    executor: CallExecutor
    """Sends the calls; shared by a client and all its views."""
    settings: Any
    """The `Settings` that are sent with each call, as each API extends them."""
    drift: DriftMonitor
    interceptors: tuple[Interceptor, ...] = ()
    """Wrap each call, the first one outermost."""

    def file_source(self) -> Source:
        """Return who fetches files through this caller, and which host may see its key."""
        raise NotImplementedError

    def catalogue(self) -> Sequence[Operation]:
        """Return the records of all operations."""
        raise NotImplementedError

    def paths_of(self, name: str) -> list[str]:
        """Return the Python paths of the operations of this name, however it is written."""
        paths = [operation.python_path for operation in self.catalogue()]
        return [path for path in paths if path.rpartition(".")[2] == snake(name)]


CallerT = TypeVar("CallerT", bound=Caller)


def connect(options: ClientOptions, *, default_pace: Pace) -> CallExecutor:
    """Return an executor over the caller's HTTP client, or else over the built-in transport.

    Raises:
        ConfigurationError: an option cannot work.
    """
    pace = check_pace(options.get("pace", default_pace))
    on_call, http_client = options.get("on_call"), options.get("http_client")
    hooks = None if on_call is None else Hooks(on_call)
    most = options.get("max_response_bytes", DEFAULT_MAX_RESPONSE_BYTES)
    if most is not None:
        positive_integer(most, "max_response_bytes")
    if http_client is not None:
        return CallExecutor(HTTPXTransport(http_client, max_response_bytes=most), pace=pace, hooks=hooks)
    ca_file = options.get("ca_file")
    if ca_file is not None and not isinstance(ca_file, str):
        raise ConfigurationError(f"ca_file must be the path of a PEM file as a str, not {type(ca_file).__name__}")
    transport = AiohttpTransport(
        max_connections=positive_integer(options.get("max_connections", DEFAULT_MAX_CONNECTIONS), "max_connections"),
        max_response_bytes=most,
        ca_file=ca_file,
    )
    return CallExecutor(transport, pace=pace, hooks=hooks)


def shared_settings(api_key: ApiKey, options: ClientOptions) -> dict[str, Any]:
    """Return the `Settings` of a new client by their names.

    Raises:
        ConfigurationError: one cannot work.
    """
    return {
        "api_key": secret_key(api_key),
        "options": call_options(options),
        "user_agent": user_agent(options.get("app_info")),
        "headers": further_headers(options.get("default_headers"), "default_headers"),
    }


class Client(Generic[CallerT]):
    """A client, or a view of one: a view has other settings and the same connections."""

    def __init__(self, calls: CallerT) -> None:
        self._calls = calls
        self._is_view = False

    if not TYPE_CHECKING:  # a checker would take any name for an attribute

        def __getattr__(self, name: str) -> object:
            raise misspelt(self, name, getattr(vars(self).get("_calls"), "paths_of", None))  # a copy has none at first

    def _view(self, **changes: Any) -> Self:
        """Return a copy whose caller has other fields, such as `settings`; it closes nothing."""
        view = copy(self)
        view._calls = replace(self._calls, **changes)
        view._is_view = True
        # Other threads may load resources of this client meanwhile, so only the copy is looked through.
        for name in list(vars(view)):
            if isinstance(getattr(type(self), name, None), cached_property):
                del vars(view)[name]  # a resource that calls through the other caller
        return view

    def _intercepted(self, interceptor: Interceptor) -> Self:
        """Return a view whose calls, and those of views made from it, go through an interceptor."""
        return self._view(interceptors=(*self._calls.interceptors, interceptor))

    with_options: Callable[..., Self]
    """Returns a view with other options for its calls: same connections; this client is not changed."""

    def _with(self, options: ViewOptions, **changes: Any) -> Self:
        """Return a view with other options, and with changes of its settings."""
        if options.keys() - ViewOptions.__annotations__.keys():
            known = [*signature(self.with_options).parameters, *ViewOptions.__annotations__]
            check_names(f"{type(self).__name__}.with_options()", options, known)
        settings, given = self._calls.settings, {name: x for name, x in options.items() if x is not None}
        limits: dict[str, Any] = {name: x for name, x in given.items() if name in ("timeout", "deadline", "retry")}
        headers = settings.headers
        if "headers" in given:
            headers = further_headers(options.get("headers"), "headers")
        if "extra_headers" in given:
            headers = {**headers, **further_headers(options.get("extra_headers"), "extra_headers")}
        changes |= {"options": replace(settings.options, **limits), "headers": headers}
        caller: dict[str, Any] = {"settings": replace(settings, **changes)}
        if (pace := options.get("pace")) is not None:
            caller["executor"] = self._calls.executor.with_pace(check_pace(pace))
        return self._view(**caller)

    @without_traceback_frames
    async def warm(self, *operations: Callable[..., object] | str) -> None:
        """Load what the first calls need, in a thread, so that they do not block the event loop. It sends nothing.

        What every call needs is always loaded: the transport, and what reads and writes. Operations load their models
        with their first call, or here. Call it when your program starts, and as often as you like.

        Args:
            operations: methods such as `hero.invoicing.update_invoice` or `healthie.invoices.list`, functions of
                generated custom operations, or names: `"invoicing.update_invoice"`, `"update_invoice"`, and for all
                operations of a tag of Hero or a curated resource of Healthie `"invoicing"` or `"invoices"`.

        Raises:
            InvalidArgumentError: there is no such operation; the message names those that are close.
            ConfigurationError: the client is closed.
        """
        await asyncio.to_thread(self._load, operations)

    @abstractmethod
    def _load(self, wanted: Sequence[Callable[..., object] | str]) -> None:
        """Do the work of `warm`."""

    @without_traceback_frames
    async def download(
        self,
        url: str,
        to: str | os.PathLike[str],
        *,
        max_bytes: int | None = DEFAULT_MAX_BYTES,
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
    ) -> SavedFile:
        """Fetch a file by its URL, such as a document's `expiring_url`, and save it. Ask for the URL just before: it
        expires within seconds.

        It is written piece by piece beside its place, readable by its owner alone, and is there once it is whole. A
        lost connection is continued where it broke off if the server allows that, within `deadline`; `timeout` counts
        from the last piece. The URL's host sees the key only if it is this client's own, also after redirects.

        Args:
            url: an https URL.
            to: the path of the file, whose directory exists; a file that is there is replaced.
            max_bytes: the largest file that is saved, 4 GiB by default; None for any.
            resume: keep what has arrived when the download fails, and continue it when it is called again with the same
                `to`, also by a new URL: the server says whether the content is still the same.
            on_progress: called with the bytes saved so far and the size, or None where the server does not say it.

        Raises:
            InvalidArgumentError: the URL or the path cannot be right; nothing was sent.
            PermissionDeniedError: the link was refused; mostly it has expired.
            FileError: the file is too large, or cannot be written.
            APIError: the download did not succeed.
        """
        from hero_healthie._files.downloads import Wanted, fetch  # noqa: PLC0415 (only downloads need it)

        wanted = Wanted(url=url, to=to, max_bytes=max_bytes, resume=resume, on_progress=on_progress)
        return await fetch(self._calls.executor, self._calls.file_source(), wanted, self._calls.interceptors)

    @property
    def lost_events(self) -> int:
        """The number of events that the functions of `on_call` failed to take, all together."""
        return sum(self._calls.executor.lost_events.values())

    @property
    def lost_events_by_hook(self) -> Mapping[str, int]:
        """The number of events that each function of `on_call` failed to take, by its name."""
        return self._calls.executor.lost_events

    def unsupported(self, message: str, /) -> ConfigurationError:
        """Return the error with this `message` that generated code raises for what no operation of the API does."""
        return ConfigurationError(message)

    async def aclose(self) -> None:
        """Close the connections. A view closes nothing: they belong to the client it was made from."""
        if not self._is_view:
            await self._calls.executor.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
