# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""The Hero Health Public API as typed operations: what to send, how to read the response. `hero_healthie` sends it."""
