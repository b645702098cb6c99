"""Serve Healthie."""
