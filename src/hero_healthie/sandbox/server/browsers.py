"""Keep pages of elsewhere, in a browser on this machine, from reading the sandbox and from commanding it."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

_RESERVED = (".localhost", ".internal", ".test")
"""Endings of names that nobody can register, such as `host.docker.internal`."""


def refusal(host: str, origin: str | None, *, shared_with: str | None, is_command: bool) -> str | None:
    """Return why a request is not served, or None.

    Args:
        host: what was asked for. A page may have its own name lead to this machine, and then reads what it says.
        origin: the page that a browser says is asking.
        shared_with: the origin whose pages may call the sandbox, or `*`.
        is_command: whether the control API is asked, which knows no key.
    """
    if not _is_here(host):
        return "the sandbox is for this machine: call it by 127.0.0.1 or localhost"
    if is_command and origin is not None and shared_with not in {"*", origin} and origin != f"http://{host}":
        return "pages of elsewhere may not command the sandbox; cors= names one that may"
    return None


def may_listen(host: str, origin: str | None, *, shared_with: str | None) -> bool:
    """Return whether to open a WebSocket: browsers let every page ask for one, and only say which page it is."""
    if not _is_here(host):
        return False
    if origin is None or shared_with in {"*", origin}:
        return True
    page = origin.partition("://")[2]
    return bool(page) and _is_here(page)


def _is_here(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return "." not in name or name.endswith(_RESERVED)
