"""The server of the sandbox: both APIs, faults, and the control routes."""
