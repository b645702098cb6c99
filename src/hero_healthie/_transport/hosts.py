"""Hosts of URLs: their addresses, in every way these may be written, and which of them are this machine."""

from __future__ import annotations

import ipaddress
import socket
from typing import TypeAlias

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address


def address_of(host: str) -> Address | None:
    """Return the address that a host is, or None for a name.

    Addresses of IPv4 are also read inside of IPv6 (`::ffff:127.0.0.1`) and as the system's resolver reads them
    (`127.1`, `0x7f000001`).
    """
    text = host.strip("[]").rstrip(".")
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        if not text[:1].isdigit() or not text.isascii() or not text.isprintable() or " " in text:
            return None
        try:
            return ipaddress.IPv4Address(socket.inet_aton(text))
        except OSError:
            return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def is_loopback(host: str) -> bool:
    """Return whether a host is a loopback address or `localhost`."""
    address = address_of(host)
    return address.is_loopback if address is not None else host.rstrip(".") == "localhost"


def is_in_range(address: Address, text: str) -> bool:
    """Return whether an address is the one, or in the range, that a text such as `10.0.0.0/8` names."""
    known = address_of(text)
    if known is not None:
        return address == known
    try:
        return address in ipaddress.ip_network(text.strip("[]"), strict=False)
    except ValueError:
        return False
