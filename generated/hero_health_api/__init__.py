# Generated from specs/hero. Do not edit.
"""The Hero Health Public API as typed operations: what to send, how to read the response. `hero_healthie` sends it."""
