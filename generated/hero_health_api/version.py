# Generated from specs/hero. Do not edit.
"""The description that this package was generated from."""

API_VERSION = "1.0.0"
SPEC_SHA256 = "2dd7e78c321c585b4dab1b8068d40e324724146d5eed736325116f98ae02f464"
