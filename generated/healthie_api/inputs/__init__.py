# Generated.
"""The objects of requests."""
