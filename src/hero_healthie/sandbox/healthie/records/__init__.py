"""Serve any type of Healthie's schema from the store: its fields, what may be written to them, and lists of it."""
