"""The sandbox's side of Hero."""
