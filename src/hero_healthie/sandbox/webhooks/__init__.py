"""Webhooks of the sandbox: what is registered, which events happen, and how they are delivered."""
