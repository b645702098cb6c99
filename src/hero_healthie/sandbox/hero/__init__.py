"""Serve Hero."""
