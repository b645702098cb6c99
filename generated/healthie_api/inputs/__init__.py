# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
"""The objects of requests, one module each."""
