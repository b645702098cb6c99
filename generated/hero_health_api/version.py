# Generated from specs/hero/openapi.yaml by python -m codegen generate. Do not edit:
# change specs/ or codegen/ and generate again.
"""The description that this package was generated from."""

API_VERSION = "1.0.0"
SPEC_SHA256 = "cfac14f90496dbe24277748c04a3158e90bcd1af6ff0465afb9129c9582a07ef"
