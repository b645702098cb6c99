# Generated from specs/healthie. Do not edit.
"""The objects of requests."""
