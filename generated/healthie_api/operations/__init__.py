# Generated from specs/healthie. Do not edit.
"""The operations."""
