"""The carriers of requests: the built-in one, and the one for a caller's own httpx client."""
