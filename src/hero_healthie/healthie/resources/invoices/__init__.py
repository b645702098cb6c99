"""Invoices: list, get, create, update, delete, and create once."""
