"""The checks of `hero-healthie doctor`."""

from __future__ import annotations

import asyncio
import os
import platform
import re
import socket
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, requires, version
from typing import Any, Literal, NamedTuple, TypeAlias
from urllib.parse import SplitResult, urlsplit

from typing_extensions import TypedDict

from hero_health_api.version import API_VERSION as HERO_VERSION
from hero_healthie._call.reports import with_response
from hero_healthie._call.retry import NO_RETRY
from hero_healthie._transport.proxies import proxy_for
from hero_healthie._transport.tls import tls_context
from hero_healthie._version import DOCS, __version__
from hero_healthie.cli.clients import Api, client_of
from hero_healthie.cli.failures import advice_for
from hero_healthie.errors import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    HeroHealthieError,
    PermissionDeniedError,
)
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero

Result: TypeAlias = Literal["ok", "warn", "fail", "info"]

_SECONDS = 10.0
_SKEW_TO_WARN, _SKEW_TO_FAIL = 30.0, 300.0
"""Seconds. Webhooks are refused when the clock is five minutes off."""
_DAYS_TO_WARN = 90
_VARIABLES: Mapping[Api, tuple[str, ...]] = {
    "hero": ("HERO_API_KEY", "HERO_PRACTICE_GROUP_ID", "HERO_ENVIRONMENT"),
    "healthie": ("HEALTHIE_API_KEY", "HEALTHIE_ENVIRONMENT"),
}
_AREAS: Mapping[Api, Mapping[str, str]] = {
    "hero": {
        "admins": "admin.list_admins",
        "patients": "patients.list_patients_v3",
        "appointment types": "practice_group.list_appointment_types",
        "forms": "form.list_forms",
        "invoicing": "invoicing.list_coupons",
        "message templates": "messages.list_templates",
        "webhooks": "webhooks.list_webhooks",
    },
    "healthie": {
        "clients": "queries.users",
        "appointments": "queries.appointments",
        "invoices": "queries.requested_payments",
        "forms": "queries.custom_module_forms",
        "documents": "queries.documents",
        "conversations": "queries.conversation_memberships",
        "webhooks": "queries.webhooks",
    },
}
"""What a key may read: one cheap read of each area."""


class _Id(TypedDict):
    id: str | None


class Check(NamedTuple):
    """One thing that was checked."""

    api: str
    name: str
    result: Result
    text: str
    hint: str = ""


def installation() -> list[Check]:
    """Check what is installed."""
    engine = f"aiohttp {version('aiohttp')}, pydantic {version('pydantic')}, httpx {version('httpx')}"
    about = Check("", "package", "ok", f"hero-healthie {__version__}, Python {platform.python_version()}, {engine}")
    try:
        lines = requires("hero-healthie") or []
    except PackageNotFoundError:
        return [about, Check("", "extras", "info", "the package runs from its sources, which say nothing of extras")]
    needs: dict[str, list[str]] = {}
    for name, extra in re.findall(r"(?m)^([\w.-]+).*;.*\bextra == ['\"]([\w-]+)['\"]", "\n".join(lines)):
        needs.setdefault(extra, []).append(name)
    found = [extra for extra, names in needs.items() if all(map(_is_installed, names))]
    missing = [extra for extra in needs if extra not in found]
    hint = f"not installed: {', '.join(missing)}; pip install 'hero-healthie[{missing[0]}]'" if missing else ""
    return [about, Check("", "extras", "ok", f"installed: {', '.join(found) or 'none'}", hint)]


def _is_installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True


async def checks_of(api: Api) -> AsyncIterator[Check]:
    """Yield the checks of one API, from its variables to what the key may do; those that make no sense are left out."""
    names = _VARIABLES[api]
    missing = [name for name in names if not os.environ.get(name)]
    try:
        client = client_of(api, timeout=_SECONDS, deadline=_SECONDS, retry=NO_RETRY)
    except ConfigurationError as error:
        hint = f"set {', '.join(missing)}" if missing else "correct the variable"
        yield Check(api, "environment", "fail", str(error), hint)
        return
    environment = os.environ[f"{api.upper()}_ENVIRONMENT"]
    yield Check(api, "key", "ok", f"{names[0]} is set")
    production = "calls reach real patients" if environment == "production" else ""
    yield Check(api, "environment", "warn" if production else "ok", environment, production)
    if isinstance(client, Hero):
        yield Check(api, "practice group", "ok", client.practice_group_id)
    overridden = "set by the environment" if os.environ.get(f"{api.upper()}_BASE_URL") else ""
    yield Check(api, "base URL", "ok", client.base_url, overridden)
    async with client:
        async for check in _connection(api, client.base_url):
            yield check
            if check.result == "fail":
                return
        async for check in _first_read(api, client):
            yield check
            if check.result == "fail" and check.name == "call":
                return
        for area, path in _AREAS[api].items():
            yield await _area(api, client, area, path)


async def _connection(api: Api, url: str) -> AsyncIterator[Check]:
    try:
        proxy = proxy_for(url)
    except ConfigurationError as error:
        yield Check(api, "proxy", "fail", str(error), "correct the variable")
        return
    if proxy is not None:
        parts = urlsplit(proxy)
        yield Check(api, "proxy", "ok", f"{parts.scheme}://{parts.hostname}:{_port(parts)}", "NO_PROXY goes around it")
    parts = urlsplit(url if proxy is None else proxy)
    host, port = parts.hostname or "", _port(parts)
    loop = asyncio.get_running_loop()
    try:
        began = time.monotonic()
        async with asyncio.timeout(_SECONDS):
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, TimeoutError, UnicodeError):
        yield Check(api, "DNS", "fail", f"{host} has no address here", "check the base URL, the network, and DNS")
        return
    addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
    yield Check(api, "DNS", "ok", f"{host}: {', '.join(addresses[:2])} ({_milliseconds(began)})")
    async for check in _handshake(api, host, port, tls=parts.scheme == "https"):
        yield check


async def _handshake(api: Api, host: str, port: int, *, tls: bool) -> AsyncIterator[Check]:
    began = time.monotonic()
    try:
        async with asyncio.timeout(_SECONDS):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError) as error:
        text = f"port {port} cannot be reached: {getattr(error, 'strerror', None) or type(error).__name__}"
        yield Check(api, "TCP", "fail", text, "check the network, a firewall, and whether a proxy is needed")
        return
    yield Check(api, "TCP", "ok", f"port {port} ({_milliseconds(began)})")
    try:
        if not tls:
            yield Check(api, "TLS", "info", "plain HTTP, to this machine or to a proxy")
            return
        began = time.monotonic()
        context = tls_context(None)
        async with asyncio.timeout(_SECONDS):
            await writer.start_tls(context, server_hostname=host)
        yield _certificate(api, writer.get_extra_info("peercert"), writer.get_extra_info("ssl_object"), began)
    except ssl.SSLCertVerificationError as error:
        hint = "does a proxy replace certificates? name its authority in SSL_CERT_FILE, or in ca_file="
        yield Check(api, "TLS", "fail", f"the certificate is not trusted: {error.verify_message}", hint)
    except ConfigurationError as error:
        yield Check(api, "TLS", "fail", str(error), "correct the variable")
    except (OSError, TimeoutError) as error:
        yield Check(api, "TLS", "fail", f"no handshake: {type(error).__name__}", "check a proxy or a firewall")
    finally:
        writer.close()


def _certificate(api: Api, certificate: Any, connection: Any, began: float) -> Check:
    ends = datetime.fromtimestamp(ssl.cert_time_to_seconds(certificate["notAfter"]), UTC)
    days = (ends - datetime.now(UTC)).days
    text = f"{connection.version()}, certificate until {ends:%Y-%m-%d} ({_milliseconds(began)})"
    return Check(api, "TLS", "warn" if days < 7 else "ok", text, "the vendor has to renew it" if days < 7 else "")


async def _first_read(api: Api, client: Hero | Healthie) -> AsyncIterator[Check]:
    began, before = time.monotonic(), time.time()
    try:
        response = await with_response(_cheap(client))
    except AuthenticationError as error:
        yield Check(api, "call", "fail", _said(error), advice_for(error).partition("; hero-healthie")[0])
        return
    except APIError as error:
        yield Check(api, "call", "fail", _said(error), "" if "doctor" in advice_for(error) else advice_for(error))
        return
    yield Check(api, "call", "ok", f"HTTP {response.status} ({_milliseconds(began)})")
    yield _clock(api, response.headers.get("date"), (before + time.time()) / 2)
    if isinstance(client, Healthie):
        yield _version(client)
    else:
        yield Check(api, "API version", "ok", f"made for {HERO_VERSION}; the vendor has no versions to choose from")


def _cheap(client: Hero | Healthie) -> Awaitable[object]:
    if isinstance(client, Hero):
        return client.practice_group.list_locations()
    return client.execute("query { currentUser { id } }")


def _clock(api: Api, header: str | None, now: float) -> Check:
    try:
        there = parsedate_to_datetime(header or "").timestamp()
    except (TypeError, ValueError):
        return Check(api, "clock", "info", "the response does not say what time it is there")
    skew = now - there
    result: Result = "ok" if abs(skew) < _SKEW_TO_WARN else "warn" if abs(skew) < _SKEW_TO_FAIL else "fail"
    text = f"{abs(skew):.0f} s {'ahead of' if skew > 0 else 'behind'} the vendor's" if abs(skew) >= 1 else "agrees"
    hint = "" if result == "ok" else "set this machine's clock: webhooks that seem five minutes old are refused"
    return Check(api, "clock", result, text, hint)


def _version(client: Healthie) -> Check:
    status = client.api_version_status()
    days = status.days_left()
    if days is None:
        return Check("healthie", "API version", "ok", str(status))
    result: Result = "ok" if days > _DAYS_TO_WARN else "warn" if days else "fail"
    hint = "" if result == "ok" else f"upgrade hero-healthie, or rebuild it: {DOCS}/upgrading.md"
    return Check("healthie", "API version", result, f"{status} ({days} days)", hint)


async def _area(api: Api, client: Hero | Healthie, area: str, path: str) -> Check:
    group, _, name = path.partition(".")
    method = getattr(getattr(client, group), name)
    try:
        found = method() if api == "hero" else method(into=_Id)
        await (found.first() if hasattr(found, "first") else found)
    except PermissionDeniedError:
        return Check(api, area, "warn", "refused", "the key may not read this; ask for it if you need it")
    except HeroHealthieError as error:
        return Check(api, area, "warn", _said(error), "this area could not be tried")
    return Check(api, area, "ok", "allowed")


def _said(error: HeroHealthieError) -> str:
    text = str(error)
    return text.removeprefix(f"{error.operation}: ") if isinstance(error, APIError) else text


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _milliseconds(began: float) -> str:
    return f"{(time.monotonic() - began) * 1000:.0f} ms"
