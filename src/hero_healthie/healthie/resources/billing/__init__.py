"""Billing: payments of invoices, packages sold, and what was paid."""
