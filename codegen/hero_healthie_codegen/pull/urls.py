"""Addresses: those a description may be fetched from, and a form without secrets for messages."""

from __future__ import annotations

import ipaddress
import re

import httpx

from ..errors import CodegenError


def parse_url(text: str) -> httpx.URL:
    """Return the address that a user gave; raise CodegenError if it is no http address, or neither https nor on this
    machine.
    """
    try:
        url = httpx.URL(text)
        port = url.port
    except (httpx.InvalidURL, ValueError):
        raise CodegenError("--url is not an address such as https://host/path") from None
    if url.scheme not in ("http", "https") or not url.host or port == 0:
        raise CodegenError("--url is not an address such as https://host/path")
    if url.scheme != "https" and not is_loopback(url):
        raise CodegenError(f"{shown(url)} is not https; only addresses on this machine may go without")
    return url


def is_loopback(url: httpx.URL) -> bool:
    """Return whether an address stays on this machine."""
    if url.host == "localhost":
        return True
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return False


def shown(url: httpx.URL) -> str:
    """Return the address for messages and for the lock: without user, password, query and fragment."""
    return str(url.copy_with(username=None, password=None, query=None, fragment=None))


def check_origin(text: str) -> str:
    """Return the origin as a user words it; raise CodegenError if it is empty, has more than one line, or holds an
    address with a user, a password or a query.
    """
    if not text.strip() or not text.isprintable():
        raise CodegenError("--origin has to be one line of text")
    if re.search(r"://[^/\s]*@|://\S*\?", text):
        raise CodegenError("--origin holds an address with a user, a password or a query; leave those out")
    return text
