"""Where the vendors live, and the settings of a client, checked before anything is sent."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from datetime import date
from typing import Literal
from urllib.parse import urlsplit

from hero_healthie.errors import ConfigurationError

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


def positive_integer(value: int, argument: str) -> int:
    """The value, if it is a whole number of at least 1.

    Raises:
        ConfigurationError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{argument} must be a whole number of at least 1")
    return value


def resolve_url(urls: Mapping[str, str], environment: str | None, base_url: str | None, *, variable: str) -> str:
    """The base URL of an environment, or the one given in its stead, without a trailing slash.

    Raises:
        ConfigurationError: no or an unknown environment, or a base URL that is none or would send keys in the clear.
    """
    known = " or ".join(f'"{name}"' for name in urls)
    if not environment:
        raise ConfigurationError(
            f"environment is required: {known} (or set {variable}); nothing defaults to production"
        )
    if not isinstance(environment, str) or environment not in urls:
        raise ConfigurationError(f"unknown environment {environment!r}: use {known}")
    if base_url is None:
        return urls[environment]
    return check_url(base_url, "base_url")


def check_url(url: str, argument: str) -> str:
    """An absolute http(s) URL without a trailing slash; plain http is for loopback only."""
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
        raise ConfigurationError(f"{argument} names port 0, at which nothing can listen")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(f"{argument} must not hold a user name or password")
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{argument} must not hold a query or a fragment")
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(f"{argument} must use https: plain http would send the key in the clear")
    return url.rstrip("/")


def check_api_version(version: str) -> str:
    """A date such as 2026-01-01.

    Raises:
        ConfigurationError: it is none.
    """
    try:
        known = date.fromisoformat(version).isoformat() == version
    except (ValueError, TypeError):
        known = False
    if not known:
        raise ConfigurationError("api_version must be the date of a published version, such as 2026-01-01")
    return version


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def from_environment(name: str) -> str | None:
    """An environment variable, or None where it is unset or empty."""
    return os.environ.get(name) or None


def require_from_environment(name: str) -> str:
    """An environment variable that has to be there.

    Raises:
        ConfigurationError: it is unset or empty; the message names it.
    """
    value = from_environment(name)
    if value is None:
        raise ConfigurationError(f"the environment variable {name} is not set")
    return value
