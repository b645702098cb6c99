"""The documents: which operations there are and what they select."""
