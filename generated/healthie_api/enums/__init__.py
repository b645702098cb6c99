# Generated from specs/healthie by python -m codegen generate. Do not edit.
"""The enums, one module each."""
