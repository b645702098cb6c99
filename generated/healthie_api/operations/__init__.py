# Generated from specs/healthie by python -m codegen generate. Do not edit.
"""The operations, one module each."""
