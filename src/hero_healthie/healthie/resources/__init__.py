"""Curated resources: the everyday of a clinic, in one line each."""
