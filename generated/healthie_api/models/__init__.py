# Generated from specs/healthie by python -m codegen generate. Do not edit.
"""The objects of answers, one module each."""
