"""What can be called, how it is called from a shell, and what is shown of it."""
