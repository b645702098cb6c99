"""Handlers of events: registered, deduplicated, run."""
