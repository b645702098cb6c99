"""The headers that a user adds to calls: none of them can replace a key, a tenant, or what the transport decides."""

from __future__ import annotations

import re
from collections.abc import Mapping

from hero_health_api.security import KEY_HEADER, TENANT_HEADER
from hero_healthie._call.auth import COMMON_HEADERS, header_value
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.errors import kind_of

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_PRODUCT = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+(/[A-Za-z0-9!#$%&'*+.^_`|~-]+)?")
_KEYS = "the key is set with api_key="
_TRANSPORT = "it follows from the request"
_CONNECTION = "it is about the connection, which this package looks after"
_PROXY = "name and password of a proxy belong into its URL, in HTTPS_PROXY"
_OURS: Mapping[str, str] = {
    **dict.fromkeys(("authorization", "authorizationsource", "x-api-key", KEY_HEADER or "authorization"), _KEYS),
    **({} if TENANT_HEADER is None else {TENANT_HEADER: "use for_practice_group()"}),
    "authorizationshard": "the shard is set with shard_id=",
    "healthie-graphql-api-version": "the version is set with api_version=",
    "user-agent": "name your app with app_info=",
    **dict.fromkeys(("accept-encoding", "content-encoding", "content-length", "content-type", "host"), _TRANSPORT),
    **dict.fromkeys(("trailer", "transfer-encoding"), _TRANSPORT),
    **dict.fromkeys(("connection", "expect", "http2-settings", "keep-alive"), _CONNECTION),
    **dict.fromkeys(("proxy-connection", "te", "upgrade"), _CONNECTION),
    **dict.fromkeys(("proxy-authenticate", "proxy-authorization"), _PROXY),
}


def further_headers(headers: Mapping[str, str] | None, argument: str) -> dict[str, str]:
    """Return headers of a user, by their names in lower case.

    Raises:
        ConfigurationError: a name or value cannot be sent, or the header is one that only the client sets.
    """
    if headers is not None and not isinstance(headers, Mapping):
        raise ConfigurationError(f"{argument} must be a dict of header names and values, not {kind_of(headers)}")
    found: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ConfigurationError(f"{argument} holds a name that is no header's")
        if (advice := _OURS.get(name.lower())) is not None:
            raise ConfigurationError(f"{argument} must not hold {name.lower()}: {advice}")
        found[name.lower()] = header_value(value, f"{argument}[{name.lower()!r}]")
    return found


def user_agent(app_info: str | None) -> str:
    """Return the header that identifies the caller: this package, and the app if it says its name.

    Raises:
        ConfigurationError: the name cannot be sent.
    """
    ours = COMMON_HEADERS["user-agent"]
    if app_info is None:
        return ours
    if not isinstance(app_info, str) or not all(map(_PRODUCT.fullmatch, app_info.split(" "))):
        raise ConfigurationError('app_info must be a name with a version, such as "my-app/1.2"')
    return f"{ours} {app_info}"
