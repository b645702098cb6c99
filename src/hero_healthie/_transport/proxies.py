"""Proxies of the environment: which one a host is reached through, if any."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit

from hero_healthie._transport.hosts import Address, address_of, is_in_range, is_loopback
from hero_healthie.errors import ConfigurationError

_PORTS = {"http": 80, "https": 443}


def proxy_for(url: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the proxy that requests to a URL go through, or None where they go directly.

    `HTTPS_PROXY` and `HTTP_PROXY` are for the scheme of the URL, `ALL_PROXY` for both; `NO_PROXY` names what is reached
    directly: hosts and their subdomains, with or without a scheme and a port, addresses, ranges such as `10.0.0.0/8`,
    or `*`. Names in lower case win. An address of this machine is always reached directly, however it is written.

    Raises:
        ConfigurationError: the proxy is none, or of a kind that is not supported, such as SOCKS.
    """
    target = urlsplit(url)
    host = target.hostname or ""
    for name in (f"{target.scheme}_proxy", "all_proxy"):
        value = _variable(name, environment)
        if value:
            break
    else:
        return None
    if _is_this_machine(host) or _is_excluded(target, _variable("no_proxy", environment)):
        return None
    return _checked(value, name)


def _variable(name: str, environment: Mapping[str, str]) -> str:
    if name in environment:
        return environment[name].strip()
    if name == "http_proxy" and "REQUEST_METHOD" in environment:
        return ""  # a CGI program: the variable is a header that its caller chose
    return environment.get(name.upper(), "").strip()


def _checked(value: str, variable: str) -> str:
    text = value if "://" in value else f"http://{value}"
    try:
        parts = urlsplit(text)
        is_url = bool(parts.hostname) and parts.port != 0 and text.isprintable() and " " not in text
    except ValueError:
        parts, is_url = SplitResult("", "", "", "", ""), False
    if not is_url:
        raise ConfigurationError(f"{variable.upper()} is not the URL of a proxy, such as http://proxy.example:3128")
    if parts.scheme.startswith("socks"):
        raise ConfigurationError(
            f"{variable.upper()} names a SOCKS proxy, which the built-in transport does not support; "
            "use an HTTP proxy, or pass http_client= an httpx client that has httpx[socks]"
        )
    if parts.scheme not in _PORTS:
        raise ConfigurationError(f"{variable.upper()} must begin with http:// or https://")
    return text


def _is_excluded(target: SplitResult, no_proxy: str) -> bool:
    host = (target.hostname or "").rstrip(".")
    port = str(target.port or _PORTS.get(target.scheme))
    address = address_of(host)
    for entry in no_proxy.lower().replace(",", " ").split():
        name, entry_port = _split(entry.rpartition("://")[2].rstrip("/"))
        if entry_port not in ("", port):
            continue
        if name == "*" or (address is not None and is_in_range(address, name)) or _is_of_domain(host, name):
            return True
    return False


def _split(entry: str) -> tuple[str, str]:
    """Return name and port of an entry; an address of IPv6 has colons of its own."""
    name, _, port = entry.rpartition(":")
    has_port = port.isdigit() and (entry.count(":") == 1 or name.endswith("]"))
    return (name, port) if has_port else (entry, "")


def _is_of_domain(host: str, name: str) -> bool:
    domain = name.removeprefix("*").strip(".")
    return bool(domain) and (host == domain or host.endswith(f".{domain}"))


def _is_this_machine(host: str) -> bool:
    address: Address | None = address_of(host)
    if address is not None and address.is_unspecified:  # connecting to it reaches this machine
        return True
    return is_loopback(host) or host.rstrip(".").endswith(".localhost")
