"""Documents: upload, list, download."""
