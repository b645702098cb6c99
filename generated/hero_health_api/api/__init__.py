# Generated from specs/hero. Do not edit.
"""One package per tag of the description."""
