"""Stores that remember handled deliveries."""
