"""Sending requests: the transport of this package, that over a caller's httpx client, and what both write and read."""
