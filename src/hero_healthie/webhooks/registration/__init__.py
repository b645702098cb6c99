"""Register webhooks at the vendors: list, ensure, remove."""
