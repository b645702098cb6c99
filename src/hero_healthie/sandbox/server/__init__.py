"""Serve both APIs and the control API, and inject faults."""
