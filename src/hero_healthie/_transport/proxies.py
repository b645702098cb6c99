"""Proxies of the environment: which one a host is reached through, if any."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit

from hero_healthie.errors import ConfigurationError

_PORTS = {"http": 80, "https": 443}


def proxy_for(url: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the proxy that requests to a URL go through, or None where they go directly.

    `HTTPS_PROXY` and `HTTP_PROXY` are for the scheme of the URL, `ALL_PROXY` for both; `NO_PROXY` names what is reached
    directly: hosts and their subdomains, with or without a port, addresses, ranges such as `10.0.0.0/8`, or `*`. Names
    in lower case win. An address of this machine is always reached directly.

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
    if _is_loopback(host) or _is_excluded(target, _variable("no_proxy", environment)):
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
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = SplitResult("", "", "", "", ""), None
    if not host:
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
    port = target.port or _PORTS.get(target.scheme)
    address = _address(host)
    for entry in (each.strip().lower() for each in no_proxy.replace(" ", ",").split(",")):
        if not entry:
            continue
        if entry == "*":
            return True
        if address is not None and _covers(entry, address):
            return True
        name, _, entry_port = entry.rpartition(":") if _has_port(entry) else (entry, "", "")
        if entry_port and entry_port != str(port):
            continue
        name = name.removeprefix("*").strip("[].")
        if name and (host == name or host.endswith(f".{name}")):
            return True
    return False


def _has_port(entry: str) -> bool:
    return entry.rpartition(":")[2].isdigit() and (entry.count(":") == 1 or "]:" in entry)


def _covers(entry: str, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    try:
        return address in ipaddress.ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        return False


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _is_loopback(host: str) -> bool:
    address = _address(host)
    return address.is_loopback if address is not None else host == "localhost" or host.endswith(".localhost")
