"""The client of the Hero Health Public API."""
