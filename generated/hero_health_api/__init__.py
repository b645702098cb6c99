# Generated from specs/hero by python -m codegen generate. Do not edit.
"""The Hero Health Public API as typed operations: what to send, how to read the answer. `hero_healthie` sends it."""
