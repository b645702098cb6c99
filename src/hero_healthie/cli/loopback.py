"""Addresses of this machine: commands send test deliveries nowhere else."""

from __future__ import annotations

import argparse
import ipaddress
import socket
from urllib.parse import urlsplit


def local_url(text: str) -> str:
    """Return a URL on this machine, for the `type` of an argument.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise argparse.ArgumentTypeError("this is no URL") from None
    if parts.scheme not in ("http", "https") or not host or parts.username is not None or not text.isprintable():
        raise argparse.ArgumentTypeError("a URL is needed, such as http://127.0.0.1:8000/webhooks/healthie")
    if not is_local(host):
        raise argparse.ArgumentTypeError(
            f"{host} is another machine: test deliveries go to 127.0.0.1, ::1 or localhost"
        )
    return text


def is_local(host: str) -> bool:
    """Return whether a name or an address is this machine's loopback, and nothing else."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        pass
    if host != "localhost":  # other names may lead elsewhere at the next look-up
        return False
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return False
    return all(ipaddress.ip_address(str(address[0])).is_loopback for *_, address in found)


def local_host(text: str) -> str:
    """Return an address of this machine, for the `type` of an argument.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if not is_local(text):
        raise argparse.ArgumentTypeError("a loopback address is needed: 127.0.0.1, ::1 or localhost")
    return text
