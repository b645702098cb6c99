"""The options and settings of a client, checked before anything is sent."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import wraps
from typing import Any, Literal, TypedDict, TypeVar, cast
from urllib.parse import unquote, urlsplit

from hero_healthie._call.arguments import did_you_mean, is_count, listing
from hero_healthie._call.call import CallOptions
from hero_healthie._call.retry import RetryPolicy
from hero_healthie._ratelimit import Pace
from hero_healthie._telemetry.drift import DriftHook
from hero_healthie._telemetry.events import CallHooks
from hero_healthie._transport.hosts import is_loopback
from hero_healthie._transport.httpx import HTTPClient
from hero_healthie.errors import ConfigurationError

InitT = TypeVar("InitT", bound=Callable[..., None])

HeroEnvironment = Literal["production", "staging"]
HealthieEnvironment = Literal["production", "sandbox"]

HERO_URLS: Mapping[str, str] = {
    "production": "https://api.herohealth.net",
    "staging": "https://api.staging.htech.app",
}
HEALTHIE_URLS: Mapping[str, str] = {
    "production": "https://api.gethealthie.com/graphql",
    "sandbox": "https://staging-api.gethealthie.com/graphql",
}

DEFAULT_TIMEOUT = 30.0
DEFAULT_DEADLINE = 120.0
DEFAULT_MAX_CONNECTIONS = 100
DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024
_DEFAULT_RETRY = RetryPolicy()

_OF_URLS = re.compile(r"([A-Za-z0-9._~:/@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})*")


class ClientOptions(TypedDict, total=False):
    """The options that `Hero`, `Healthie` and their `from_env` share, each with a default.

    Example:
        options: ClientOptions = {"timeout": 10, "deadline": 30, "app_info": "my-app/1.2"}
        hero = Hero.from_env(**options)
    """

    timeout: float
    """Seconds one attempt may take; 30 by default."""
    deadline: float
    """Seconds a whole call may take, with its waits and retries; 120 by default."""
    retry: RetryPolicy
    """The rule for retrying a failed attempt; `NO_RETRY` for never."""
    pace: Pace
    """The rate limit of the key, for all clients that use it; `NO_PACE` for none."""
    max_connections: int
    """The bound of the connection pool; 100 by default."""
    max_response_bytes: int | None
    """The largest response that is read, in bytes after decompression, 64 MiB by default; a larger one is an error.
    None reads responses of any size, which costs about a fifth less and lets a broken server fill the memory."""
    ca_file: str | None
    """A PEM file with a further certificate authority to trust."""
    http_client: HTTPClient | None
    """An `httpx.AsyncClient` (or `httpx2.AsyncClient`) of yours to send through; it stays open."""
    on_call: CallHooks | None
    """A function, or several, sync or async, that take one `CallEvent` per logical call when it is over."""
    on_drift: DriftHook | None
    """A function that takes each `Drift`: what a response holds beyond its description. It must not block."""
    app_info: str | None
    """The name of your app, such as `my-app/1.2`: sent in the `user-agent`, so that the vendor can tell who calls."""
    default_headers: Mapping[str, str] | None
    """Headers to send with each call. They cannot replace those of the client, such as the key."""


class ViewOptions(TypedDict, total=False):
    """The options of a view that `with_options` of both clients take; one that is missing or None stays as it is."""

    timeout: float | None
    """Seconds one attempt may take."""
    deadline: float | None
    """Seconds a whole call may take, with its waits and retries."""
    retry: RetryPolicy | None
    """The rule for retrying a failed attempt."""
    pace: Pace | None
    """The rate limit of the key; of two that are in use for one key at a time, the stricter one holds."""
    headers: Mapping[str, str] | None
    """Further headers, in place of `default_headers` and of those of earlier views."""
    extra_headers: Mapping[str, str] | None
    """Further headers, beside those."""


def check_names(where: str, given: Mapping[str, object], known: Iterable[str]) -> None:
    """Check what type checkers check, for callers without one.

    Raises:
        TypeError: there is no such argument; the message names the closest one.
    """
    known = list(known)
    for name in given.keys() - set(known):
        raise TypeError(f"{where} got an unexpected keyword argument {name!r}{did_you_mean(name, known)}")


def explains_arguments(prefix: str) -> Callable[[InitT], InitT]:
    """Decorate a constructor so that it says which arguments are missing or misspelt, and what would be right.

    Args:
        prefix: of the variables that `from_env` reads.
    """

    def decorate(function: InitT) -> InitT:
        code, defaults = function.__code__, function.__kwdefaults__ or {}
        names = code.co_varnames[1 : 1 + code.co_kwonlyargcount]
        required = [name for name in names if name not in defaults]

        @wraps(function)
        def init(self: object, *args: Any, **given: Any) -> None:
            client = type(self).__name__
            check_names(f"{client}()", given, [*names, *ClientOptions.__annotations__])
            if missing := [f"{name}=" for name in required if name not in given]:
                needs = f"{client}() needs {listing(missing, 'and')}"
                variables = listing([f"{prefix}_{name}".upper() for name in required], "and")
                raise TypeError(f"{needs}; {client}.from_env() reads {variables} from the environment")
            function(self, *args, **given)

        return cast("InitT", init)

    return decorate


def further_query(query: Mapping[str, object] | None) -> Mapping[str, object]:
    """Return query parameters of a user.

    Raises:
        ConfigurationError: they are no dict with names.
    """
    if query is not None and not (isinstance(query, Mapping) and all(isinstance(name, str) for name in query)):
        raise ConfigurationError("extra_query must be a dict with the names of query parameters as str")
    return query or {}


def check_pace(pace: Pace) -> Pace:
    """Return the pace if it is one.

    Raises:
        ConfigurationError: it is not.
    """
    if not isinstance(pace, Pace):
        raise ConfigurationError(f"pace must be a Pace, not {type(pace).__name__}")
    return pace


def call_options(options: ClientOptions) -> CallOptions:
    """Return the limits of calls that a client begins with.

    Raises:
        ConfigurationError: a value cannot work.
    """
    return CallOptions(
        options.get("timeout", DEFAULT_TIMEOUT),
        options.get("deadline", DEFAULT_DEADLINE),
        options.get("retry", _DEFAULT_RETRY),
    )


def positive_integer(value: int, argument: str) -> int:
    """Return the value if it is a whole number of at least 1.

    Raises:
        ConfigurationError: it is not.
    """
    if not is_count(value):
        raise ConfigurationError(f"{argument} must be a whole number of at least 1")
    return value


def resolve_url(urls: Mapping[str, str], environment: str | None, base_url: str | None, *, variable: str) -> str:
    """Return the base URL of an environment, or the one that overrides it, without a trailing slash.

    Raises:
        ConfigurationError: there is no such environment, or the base URL is invalid or would send keys in the clear.
    """
    known = " or ".join(f'"{name}"' for name in urls)
    if not environment:
        raise ConfigurationError(
            f"environment is required: {known} (or set {variable}); nothing defaults to production"
        )
    if not isinstance(environment, str) or environment not in urls:
        raise ConfigurationError(f"environment must be {known}")
    if base_url is None:
        return urls[environment]
    return check_url(base_url, "base_url")


def check_url(url: str, argument: str) -> str:
    """Return an absolute http(s) URL without a trailing slash; plain http is for loopback only.

    Raises:
        ConfigurationError: it is not such a URL.
    """
    if not isinstance(url, str) or not url.strip():
        raise ConfigurationError(f"{argument} must be a URL such as https://api.example.org")
    if any(character.isspace() or not character.isprintable() for character in url):
        raise ConfigurationError(f"{argument} holds white space or control characters")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError(f"{argument} is not a URL") from None
    if parts.scheme not in {"https", "http"} or not host:
        raise ConfigurationError(f"{argument} must begin with https:// and name a host")
    if port == 0:
        raise ConfigurationError(f"{argument} names port 0, on which nothing can listen")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(f"{argument} must not hold a user name or password")
    if "?" in url or "#" in url:  # also with nothing behind them
        raise ConfigurationError(f"{argument} must not hold a query or a fragment")
    if not _OF_URLS.fullmatch(url):
        raise ConfigurationError(
            f"{argument} holds characters that a URL cannot hold: encode its path with percent signs, and write a host "
            "of other letters as xn--…"
        )
    if not {".", ".."}.isdisjoint(unquote(parts.path).split("/")):
        raise ConfigurationError(f"{argument} must not hold . or .. as a part of its path: write where they lead to")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"{argument} must use https: plain http would send the key in the clear")
    return url.rstrip("/")


def check_api_version(version: str) -> str:
    """Return the version if it is a date such as 2026-01-01.

    Raises:
        ConfigurationError: it is not.
    """
    try:
        known = date.fromisoformat(version).isoformat() == version
    except (ValueError, TypeError):
        known = False
    if not known:
        raise ConfigurationError("api_version must be the date of a published version, such as 2026-01-01")
    return version


def from_environment(name: str) -> str | None:
    """Return an environment variable, or None if it is unset or empty."""
    return os.environ.get(name) or None


def require_from_environment(name: str) -> str:
    """Return an environment variable that is required.

    Raises:
        ConfigurationError: it is unset or empty; the message names it.
    """
    value = from_environment(name)
    if value is None:
        argument = name.partition("_")[2].lower()
        raise ConfigurationError(
            f"the environment variable {name} is not set: set it, or pass {argument}= to from_env()"
        )
    return value
