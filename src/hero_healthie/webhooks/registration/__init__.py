"""Webhooks at the vendors: list, ensure, remove."""
