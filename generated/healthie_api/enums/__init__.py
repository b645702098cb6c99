# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
"""The enums, one module each."""
