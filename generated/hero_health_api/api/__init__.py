# Generated from specs/hero by python -m codegen generate. Do not edit.
"""One package per tag of the description."""
