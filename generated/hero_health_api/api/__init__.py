# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""One package per tag of the description."""
